SELECT pg_catalog.set_config('search_path', '', false);
CREATE FUNCTION public.log_has_grown() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM pg_notify('incommon_log', ''); RETURN NULL; END $$;
CREATE FUNCTION public.log_is_immutable() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION '% is immutable', TG_TABLE_NAME; END $$;
CREATE TABLE public.access_link (
    digest character varying(64) NOT NULL,
    persons text NOT NULL,
    source text,
    team text,
    place character varying(64),
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    session character varying(64),
    session_ends_at timestamp with time zone,
    made_with character varying(64)
);
CREATE TABLE public.access_once (
    once character varying(64) NOT NULL,
    body character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    key character varying(64),
    sealed bytea
);
CREATE TABLE public.access_token (
    id character varying(64) NOT NULL,
    digest character varying(64) NOT NULL,
    name text NOT NULL,
    scopes text NOT NULL,
    place character varying(64),
    team text,
    source text,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    last_used_at timestamp with time zone
);
CREATE TABLE public.derived_schema (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.follower_aside (
    follower character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    stream character varying(64) NOT NULL,
    error_type text NOT NULL,
    tries integer NOT NULL
);
CREATE TABLE public.follower_position (
    follower character varying(64) NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.ingest_erased_key (
    key character varying(64) NOT NULL
);
CREATE TABLE public.ingest_note (
    note character varying(64) NOT NULL,
    source text NOT NULL,
    week integer NOT NULL,
    day integer NOT NULL,
    recorded_day integer NOT NULL,
    recorded_at bigint NOT NULL,
    "position" bigint NOT NULL,
    withdrawn boolean NOT NULL,
    key character varying(64) NOT NULL
);
CREATE TABLE public.ingest_refusal (
    source text NOT NULL,
    day integer NOT NULL,
    reason character varying(64) NOT NULL,
    count integer NOT NULL
);
CREATE TABLE public.keys_schema (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.learning_answer (
    answer character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    question character varying(64) NOT NULL,
    voice character varying(64) NOT NULL,
    answered_by text NOT NULL,
    answered_at text NOT NULL,
    sealed bytea NOT NULL
);
CREATE TABLE public.learning_needs (
    subject character varying(64) NOT NULL,
    key character varying(64) NOT NULL
);
CREATE TABLE public.learning_question (
    question character varying(64) NOT NULL,
    batch character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    about character varying(64) NOT NULL,
    place character varying(64) NOT NULL,
    source text NOT NULL,
    team text,
    notes text NOT NULL,
    asked_by text NOT NULL,
    asked_at text NOT NULL,
    sealed bytea NOT NULL
);
CREATE TABLE public.learning_reading (
    reading character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    space character varying(64) NOT NULL,
    about character varying(64) NOT NULL,
    dissents_from character varying(64),
    recorded_by text NOT NULL,
    recorded_at text NOT NULL,
    sealed bytea NOT NULL
);
CREATE TABLE public.learning_space (
    space character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    name text NOT NULL,
    purpose text NOT NULL,
    scale character varying(64) NOT NULL,
    place character varying(64),
    opened_by text NOT NULL,
    opened_at text NOT NULL
);
CREATE TABLE public.log_checkpoint (
    number integer NOT NULL,
    text text NOT NULL,
    signature bytea NOT NULL,
    leaves bytea NOT NULL
);
CREATE TABLE public.log_event (
    "position" bigint NOT NULL,
    stream character varying(64) NOT NULL,
    version integer NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL
);
CREATE SEQUENCE public.log_event_position_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.log_event_position_seq OWNED BY public.log_event."position";
CREATE TABLE public.log_once (
    once bytea NOT NULL,
    seq integer NOT NULL,
    digest bytea NOT NULL,
    stream character varying(64) NOT NULL,
    key character varying(64) NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.log_schema (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.patterns_code (
    sample character varying(64) NOT NULL,
    coder text NOT NULL,
    statement character varying(64) NOT NULL,
    pattern character varying(64) NOT NULL
);
CREATE TABLE public.patterns_coding (
    sample character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    first text NOT NULL,
    second text NOT NULL,
    statements text NOT NULL,
    patterns text NOT NULL,
    by text NOT NULL,
    at text NOT NULL
);
CREATE TABLE public.patterns_curation (
    curation character varying(64) NOT NULL,
    "position" bigint NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    act character varying(64) NOT NULL,
    pattern character varying(64) NOT NULL,
    other character varying(64),
    statement character varying(64),
    moved integer NOT NULL,
    by text NOT NULL,
    at text NOT NULL,
    undone_at bigint,
    sealed bytea NOT NULL
);
CREATE TABLE public.patterns_curation_needs (
    curation character varying(64) NOT NULL,
    key character varying(64) NOT NULL
);
CREATE TABLE public.patterns_cut_off (
    decision character varying(64) NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    sample character varying(64) NOT NULL,
    calibrated text NOT NULL,
    set_by text NOT NULL,
    at text NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.patterns_figure (
    run character varying(64) NOT NULL,
    place character varying(64) NOT NULL,
    pattern character varying(64) NOT NULL,
    basis character varying(64) NOT NULL,
    weeks integer NOT NULL,
    people integer,
    statements integer,
    own_words integer,
    worker_words integer,
    idiosyncratic integer
);
CREATE TABLE public.patterns_gone (
    statement character varying(64) NOT NULL,
    key character varying(64) NOT NULL,
    why character varying(64) NOT NULL
);
CREATE TABLE public.patterns_group (
    parent character varying(64) NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    run character varying(64) NOT NULL,
    phrases text NOT NULL
);
CREATE TABLE public.patterns_judgement (
    sample character varying(64) NOT NULL,
    item integer NOT NULL,
    judged_by text NOT NULL,
    answer character varying(64) NOT NULL,
    at text NOT NULL
);
CREATE TABLE public.patterns_lineage (
    run character varying(64) NOT NULL,
    seq integer NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    week integer NOT NULL,
    pattern character varying(64) NOT NULL,
    step character varying(64) NOT NULL,
    parent character varying(64),
    shared integer NOT NULL,
    before integer NOT NULL,
    after integer NOT NULL,
    seen_step character varying(64),
    seen_shared integer,
    seen_before integer,
    seen_after integer
);
CREATE TABLE public.patterns_lives (
    unit text NOT NULL,
    week integer NOT NULL,
    told text NOT NULL
);
CREATE TABLE public.patterns_membership (
    unit text NOT NULL,
    statement character varying(64) NOT NULL,
    line character varying(64) NOT NULL,
    kind character varying(64) NOT NULL,
    pattern character varying(64),
    nearest character varying(64),
    belonging integer,
    last character varying(64),
    gone boolean NOT NULL
);
CREATE TABLE public.patterns_name (
    pattern character varying(64) NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    run character varying(64) NOT NULL,
    name text NOT NULL,
    phrases text NOT NULL,
    model text
);
CREATE TABLE public.patterns_pattern (
    pattern character varying(64) NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    born_run character varying(64) NOT NULL,
    born_week integer NOT NULL,
    size integer NOT NULL,
    over boolean NOT NULL,
    young integer,
    lasting integer,
    quiet boolean DEFAULT false NOT NULL
);
CREATE TABLE public.patterns_place (
    code character varying(64) NOT NULL,
    valid_from character varying(64) NOT NULL,
    name text NOT NULL,
    kind character varying(64) NOT NULL,
    parent character varying(64)
);
CREATE TABLE public.patterns_placed (
    unit text NOT NULL,
    statement character varying(64) NOT NULL,
    kind character varying(64) NOT NULL,
    pattern character varying(64)
);
CREATE TABLE public.patterns_provisional (
    unit text NOT NULL,
    statement character varying(64) NOT NULL,
    kind character varying(64) NOT NULL,
    pattern character varying(64),
    nearest character varying(64),
    score double precision NOT NULL,
    similarity double precision NOT NULL,
    run character varying(64) NOT NULL
);
CREATE TABLE public.patterns_quote (
    pattern character varying(64) NOT NULL,
    statement character varying(64) NOT NULL,
    scale character varying(64) NOT NULL,
    released_by text NOT NULL,
    at bigint NOT NULL
);
CREATE TABLE public.patterns_run (
    run character varying(64) NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    closing boolean NOT NULL,
    shown boolean NOT NULL,
    through integer NOT NULL,
    "position" bigint NOT NULL,
    at bigint NOT NULL,
    definition character varying(64),
    share double precision NOT NULL,
    low double precision NOT NULL,
    high double precision NOT NULL,
    counts text NOT NULL,
    clusterer character varying(64) NOT NULL,
    model_hash character varying(64) NOT NULL,
    output_hash character varying(64) NOT NULL,
    null_rows integer,
    null_belonging double precision,
    null_nearness double precision,
    curve text,
    found_again text,
    calibrated text,
    held text,
    levels text
);
CREATE TABLE public.patterns_same_person (
    "position" bigint NOT NULL,
    merged boolean NOT NULL,
    one text NOT NULL,
    other text NOT NULL
);
CREATE TABLE public.patterns_sample (
    sample character varying(64) NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    run character varying(64) NOT NULL,
    seed integer NOT NULL,
    drawn_by text NOT NULL,
    at text NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.patterns_sample_item (
    sample character varying(64) NOT NULL,
    item integer NOT NULL,
    statement character varying(64) NOT NULL,
    beside text NOT NULL,
    pattern character varying(64),
    belonging double precision NOT NULL,
    same boolean NOT NULL
);
CREATE TABLE public.patterns_statement (
    statement character varying(64) NOT NULL,
    note character varying(64) NOT NULL,
    person character varying(64) NOT NULL,
    scheme text NOT NULL,
    source text NOT NULL,
    place character varying(64),
    home character varying(64),
    team text,
    reach character varying(64) NOT NULL,
    week integer NOT NULL,
    kind character varying(64) NOT NULL,
    inferred boolean NOT NULL,
    voice character varying(64) NOT NULL,
    mode character varying(64),
    helped character varying(64),
    may_quote boolean NOT NULL,
    "position" bigint NOT NULL,
    recorded_at bigint NOT NULL,
    key character varying(64) NOT NULL,
    sealed bytea,
    left_out character varying(64),
    wording character varying(64),
    helped_voice character varying(64),
    scale character varying(64)
);
CREATE TABLE public.postcode_place (
    digest bytea NOT NULL,
    place character varying(64) NOT NULL
);
CREATE TABLE public.signals_aside (
    curation character varying(64) NOT NULL,
    home character varying(64) NOT NULL,
    pattern character varying(64) NOT NULL
);
CREATE TABLE public.signals_correction (
    home character varying(64) NOT NULL,
    week integer NOT NULL,
    signal character varying(64) NOT NULL,
    sheet_week integer NOT NULL,
    said text NOT NULL
);
CREATE TABLE public.signals_definition (
    home character varying(64) NOT NULL,
    kind character varying(64) NOT NULL,
    run character varying(64),
    through integer NOT NULL
);
CREATE TABLE public.signals_due (
    home character varying(64) NOT NULL,
    week integer NOT NULL,
    live boolean NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.signals_heir (
    pattern character varying(64) NOT NULL,
    heir character varying(64) NOT NULL,
    week integer NOT NULL
);
CREATE TABLE public.signals_note (
    note character varying(64) NOT NULL,
    person character varying(64) NOT NULL,
    scheme text NOT NULL,
    source text NOT NULL,
    team text,
    place character varying(64),
    home character varying(64) NOT NULL,
    reach character varying(64) NOT NULL,
    week integer NOT NULL,
    recorded_week integer NOT NULL,
    language character varying(64),
    "position" bigint
);
CREATE TABLE public.signals_pattern (
    pattern character varying(64) NOT NULL,
    home character varying(64) NOT NULL,
    kind character varying(64) NOT NULL,
    born_week integer NOT NULL,
    redrawn_week integer,
    newest text NOT NULL
);
CREATE TABLE public.signals_place (
    code character varying(64) NOT NULL,
    valid_from character varying(64) NOT NULL,
    name text NOT NULL,
    kind character varying(64) NOT NULL,
    parent character varying(64),
    heir character varying(64),
    changed_week integer
);
CREATE TABLE public.signals_placed (
    statement character varying(64) NOT NULL,
    home character varying(64) NOT NULL,
    pattern character varying(64) NOT NULL
);
CREATE TABLE public.signals_same_person (
    "position" bigint NOT NULL,
    merged boolean NOT NULL,
    one text NOT NULL,
    other text NOT NULL
);
CREATE TABLE public.signals_sheet (
    place character varying(64) NOT NULL,
    week integer NOT NULL,
    sheet character varying(64) NOT NULL,
    preview boolean NOT NULL,
    at_position bigint NOT NULL,
    tally text
);
CREATE TABLE public.signals_signal (
    signal character varying(64) NOT NULL,
    episode character varying(64) NOT NULL,
    home character varying(64) NOT NULL,
    place character varying(64) NOT NULL,
    week integer NOT NULL,
    kind character varying(64) NOT NULL,
    pattern character varying(64) NOT NULL,
    pattern_kind character varying(64) NOT NULL,
    people integer NOT NULL,
    rest integer NOT NULL,
    elsewhere integer,
    at_position bigint NOT NULL,
    modes boolean DEFAULT false NOT NULL
);
CREATE TABLE public.signals_statement (
    statement character varying(64) NOT NULL,
    note character varying(64) NOT NULL,
    kind character varying(64) NOT NULL,
    voice character varying(64) NOT NULL,
    wording character varying(64),
    mode character varying(64)
);
CREATE TABLE public.vault_key (
    key character varying(64) NOT NULL,
    person character varying(64) NOT NULL,
    wrapped bytea NOT NULL,
    record_class character varying(64) DEFAULT 'case-note'::character varying NOT NULL,
    year integer DEFAULT 2026 NOT NULL,
    master character varying(64)
);
CREATE TABLE public.vault_state (
    id integer NOT NULL,
    generation integer NOT NULL,
    made integer DEFAULT 0 NOT NULL,
    master character varying(64),
    listed character varying(64),
    hashing character varying(64)
);
CREATE SEQUENCE public.vault_state_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.vault_state_id_seq OWNED BY public.vault_state.id;
ALTER TABLE ONLY public.log_event ALTER COLUMN "position" SET DEFAULT nextval('public.log_event_position_seq'::regclass);
ALTER TABLE ONLY public.vault_state ALTER COLUMN id SET DEFAULT nextval('public.vault_state_id_seq'::regclass);
INSERT INTO public.access_token VALUES ('d36ee0799f35', 'ebcca2235869836dbdfd7fa58b524f2dfbd492db1f14db428f6e5bd2d6e8088d', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('fc9436d26c3e', 'fb2c47cc547024a1cdb090e3575d6f983613d4b8277b29158c236463e16457f7', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0017');
INSERT INTO public.follower_position VALUES ('ingest.keys_stay_destroyed', 14);
INSERT INTO public.follower_position VALUES ('ingest.notes', 14);
INSERT INTO public.follower_position VALUES ('patterns.calibration', 14);
INSERT INTO public.follower_position VALUES ('patterns', 14);
INSERT INTO public.follower_position VALUES ('patterns.names', 14);
INSERT INTO public.follower_position VALUES ('patterns.curation', 14);
INSERT INTO public.follower_position VALUES ('patterns.quotes', 14);
INSERT INTO public.follower_position VALUES ('patterns.lives.told', 14);
INSERT INTO public.follower_position VALUES ('signals', 14);
INSERT INTO public.follower_position VALUES ('learning', 14);
INSERT INTO public.ingest_erased_key VALUES ('kca97e544f07213e5ec28ec16');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'ke0ad265649a5863b96c430e8');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'k202f7a82df97827093415392');
INSERT INTO public.keys_schema VALUES ('0004');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d0a07f587e2bdcf9761875d995e494a4b7b236649c6e74faff59eccdf7fd197e0f5a67e3b2f699727e69c617a42b85793dc41950db59b2176824848170eb28a4373431da9d1e3aad35f70bd48bf');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dbbd77c3c9b5f361898b77859ebe25bc19d0b87bd57d692bbd2e41cd9d4c8fd629888b028c11f911d22c4d60a19f93743d290020799b5cd61e5e2450e3fd9eed56cb20aaeb6c5c78509b785c85246f3fea1575db8dd53c2358a66');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d1477f3a999673bacfa317a7b6a9193d6a8409992db5dfbcca916c19f87eb95d79bbb6d8eed8f314041f652e5d7e73b385d75e5f167c5945f056de8c7e0796941c5f5eea6d64e35f6dd0beeff1106c8d5c75794228373bd328e4804a7');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d50e9f34f4c06f0c3ded8b8d6cc798ea86fd6498485028340a531540ce03571be8d81197ce4d030d43d81559396e8deb30adaa4198701a7ea7bab940e321bb5e018c24ff62c4eb271a3f077ea3393d17abd8bb2eda0454104e875');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d79574c91ee5f53ec1e41fc7112aaf123024e0e7567c15d0b37dd966e29bf0c3772cccda26ec2707b70a0d3bf2bc3e853215bf665629c12299152358b14a19470c5446ce7c6b30d8bce176089f796ac59d7fbc12bf890f57e1ba6');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d5de4323830ce66d175ffc61cd7803776fe25b36efd80b78f5f9c7ede90393af5f6439868b0a38e313a4f581d4165099413cdf470cf8db52637e9fd4a4254eb7f7415efd17c5c427901a0c9e6ad39d3ceda99503af4a75e9729f1848f8a42bc11fe6a7e');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d1fd734e01800a24e595acbc93e371545d6702588d6afe286b16578a37173e19f2cee5fc6bfa42e9877d46873edf3542703a59998a5f49f34b9ee1a1988413c0e17bd351f88a3404158a5c74c93af56f902ac6afdc8ed51dfd6d6ce0c8cc353268f8c');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d26669fb8e81ffce34d15fb44ffdf34d321060a8e51308b47dcbd1877f3ef66343d9486998405cf4be81bca7dcd22112cc31938b5277f55075ee940f095871073690a672f284dea1badf5afe5398ed4f92346b7e790e5e192f2');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dffb20330b349f6ee29591c263ccff89f6539d5d61d9ce44bbaf4f887cb46559bb5f0c985c5970c7e14339a7a984c1e48ce2ea89b417abfeb325a000278727d604a75fd60682a148c52449ad413fa34fea8cc94f527c33d78d8c2fbbffd8d6e79fc8772f39165777babd06391c7c6c46eb0cc16');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b653061643236353634396135383633623936633433306538227dc933972c18a1ec8e568281110861a927f0f6c5c39c6251072932d982cfda08bf9ee13a96d9955bbc351eb42620a61198608cf45765aa5e81d467ae77c0e9908b16562cf7e5b0a17b26379e815ebb043d21083ac254cb60bb4331205e2c98d84517a22d2a160c1b100c70e983f3c28fa81548dc57ac9670f8811bbc20aeb09a5c6e8ee37904a2763028e9f366ccd64ef4986508aea0fdb08488e6da75d618b055712de79792f319fc02857c0591de8f9258e5e6bfa1db470f28af9ee22bdd715ebfe1d43c567600299eeedfc1657df37355486a69f79575bf330676c3104e6d7f2d21b86fe2c168780ea79496114c6d9c22198432cb95f9ff16b55ceb389b23adbd59085dbbd2cacc0ccc32ced44d8323444d899e494d4f53efabc2e0c37090633ae26455358f6e20bbb39c5a610af4d2207a1487380bf4703724d072e6b72f38281e80d0bbeaf4471888a4b7add8767af50fa6ba96d67983c172863f1597d7d8bd0443710bb65ddad73e09051f2b23629946bb31ca9c9e094c4b3bd2ac6acf7ef7cc3bc9382ec58b0ef2f989e487e032c1bf7d382c67a0e54910db1606680afedd58f11048248ea91d28c8748af44608cdc71d38988af8caf8a2f2cf5791de741becc7a156bb7e92880e0ed459de00ddd94e92365fcfeb22292a441ad72e04184cc5642ba188c6c00b88fa86eb8590c4ccdd99bd717b74aca6cf5a19abb1c4c2fbc8227158ede9ca04afabefb3a89d8821c2ee97dad646bc3eb16e30a988a5990eff8bbb4837bfc905019d27942a180fe75d8c422ccdff4c3ca6c4e344a072ffd6cd89e131851c568916110e26b601b37768ef5e2b9d79efdafd9640066ac47ac3db236caccc6d89d08ff07265551de744dea7f4fa8635dcd5365bfa267c21a2e5de27d3ecf772b1d77ba02dfe79f9f560c82c9d637599bd4dda4e79b2ae5e3741b2ce12e44e9e99d276d11ff3aaece28b0074b147c18a1caa37ba3e7d0f54fabe6483b3f132c5de6adf79a3d97ebb911b34cdaf10147b28adb391dab99111056636d26fd9230569d7e5027c2c073bf28c89e2d0cc7c421006a0cb47de0134832d64d0e27cd9a24ad8576460b9c48500fd90d547c8b164324eb1ac5318dc1087120ddfbc8134768601e2108c73b9ddb232a2792455151db7b6594f3cad6f9e88a0060a443f4d18f589a0d91e40e8c2c4745ad810848df9263007');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b323032663761383264663937383237303933343135333932227d54539fb9b7b580573138a7f8c907a8d507e134a27e48a9546c96f6965b3076c2497a248060024267e391a17e770872d26786b40d29ecd16939b671f11922535f7e456c37284ce58e8ac8c65c412dca17b4188204211d407629da1f7f120f07b9a2bd57d4bf9c6d015818ebb0607a9514329f8b1d22766332f790654613b3453d6cf914b5dc4aeacb9e958268f120ab791f2e001583b036531d67879a07f7dcf426b8291ee9a2ff0e432deb3fde71acaefab8c039bb0d0887b1184f8ab68fa7d5749fa80a62300dc287af3d662fc1a258e19a4aefbaf1a403d46ff9303b01d1cff0f65a5e17b6497c94575f56af365d778aaf861cdcd45351d1eee2525e187ea81764ca75b245b542c61e440df9096996688e733a58fd4b1acb4b9a97afe17d103ad3135cbd09b9517d708c7ad926d81e42dac3680344c226cb3af0061ae5f35c2658ef3cd7f0b37b447d7e90912b7f6fe784a5e8ddb36a04b8641e992d9a51787824aa6786d067d548719d30afcbf4ef4bb624b6153b3eac6ff0786a73663d2db47d49ef2694b09a618bf2cf7e988fd8f1b0874cc5fdc7f111bf60288d087bac61fdefb84bcb2eb9f5bb464c09f8efe1c981146c5f66f7f92499f785a5437e6c7bc6a9237ecbe30ab9b5a2c4c6c595b2c5899a645b11110be2483a2bf658cefb4446857b7d1e37f8938c7e86d17636d3914b7f2295214c988f73afe680b9a9efd2629e2faf455fb5ed6fa21be74234fdcc1200ba181b674cea6797008091e253c6a51b22c85dd32a90f97bec3a28eaa3f86516463fc3fcfc2e66e26536074d8431e770ab11915a2523d3d375304d25c992912ef296b67a62fac4d770aae12a787e53308aa5b483d34955e40c33b3b5dc8a1ef017b42bd600973e594c9ac49a0591a714c84510fd87284e339103118063806af2766135f5139ca6ca917cdf52ec9feaf73b91d8c272d0ea0647531a7a10aabd5f405fb28c39840192e2777d18a225b74921b200823a4383f57b');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b636139376535343466303732313365356563323865633136227d9236e8638ea655e82ceb3da562658405ed24b57689c2268cbee8b4d24cc73c9b77c81fa73d1529de88b7dcb59b3426aac2e00780b9b6a8d67eb15d8604a1b9b3eaac28399516ff2f4d3a28739ebd45bae7fc91fee17c4c0d3820840b8803622544513780faeca76f895338327c6b400c9f750c0e332e376e6606005bf6908301d79db7c73a89b7aaa5bdf23a648910dc85585ae66cc315c0da0fa97feb998f24b7e09984f29094515d7d7b3d0804bfab2832f71c4ef37ffbe1c9407ec7e43b208043f76be7e66bb28ee146eceb86dc0c34bef4b4b4232e026b946ea0ae5e0620953cf648b4ca8a1e200c3297aabb24b2e4e2deab35f9da593a99999524d714e4876dd8032eb2f46c0d0e62caaf7dacf798fa8265a7137682319e998868348e84d061cc9a77d0c0d188b7b1f75f3cd34a530c6e8555e2d826b356206cb031a9d420fdcabe8a3cfbd96f2aec53cb385e5004223ca8372dba4d5171a470dfcbf2f6835afde738c90846a48d3f643bbf8aef1f6d23753cda94a7cb4b8d9bbb97eb0c38e06f64b3cdc4f0feef07eb2639e91e7f783670407d24687f5fb091378f75a13a9c162d03b4ca0ae7f96fd2928740507bccba9016d9a957c528201ce9e62ceba1ed72b2bd5cacc3f5d6a9d72a7f06ceab4cee21e300dff81f4f24ec9977c420bb5e1fcfaebb6f07957c4126da242f4c02f4907dff522a6c6c0df74a318207db1626abc831b2f4a2f59c9e7205dcb7a7c49ca5d89a6606c6c4b3af6371db398cdfdcf6646bd9c5d0e704b761050187eed94f12ed97ba19f2bc04b97ba005ec34ae9630eda6d6524a4ffb516070261e66d1c43281ec8fa20e154c9733b9a97dc74c7146552f4d0076a68011e389cda0d9bc62100f8e17277ac653f36c70da91301f288e9f8e2848b6ba06b1123c0d2cfe44af402ba7fb9f51d695be835266f2cba8975106cdfd850ba39768e5ad5dc183e538af749219aa69be7c7971025ce0d1f0d17816e1ed8362f3b78bd2b8e5a8e72e4a71eba1f93186d019687bfa7c0a98964049e1480e1b965811610e7d03');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b323032663761383264663937383237303933343135333932227d8e35ab707005e7da4b9f8912d6666017e899c0b1cf12565129cb5302d91019bc39c35055b299ab7571557d9e9d20a3f79b96f88141099661c96696b14e7b3d96cdbf14bffb0182f357e2af3b5f1ae0e045c56d4f76708d98b85a93d87b74db27e767067162a29deb2522309cad2d17355fff5880d2fc7dfa9ec593f4bf9c54f59892bbed9682684b0177f52dbd05e07aeda27a9c76945b3caa55f260ede051a507707e4e8949ca2cf0a83fba399d0ffb49669cbd0e507f15150f18fbbdc2a244047e443ba2462e1ac96190e0e4be769916de7e4dedcbfb03dc85b1ba224eba3657f42ee3157cc9726441af0f702427fbb177feed6c57a36f2e28effa682342248f806db1b29da8a72b8376ef14690f8a65f01e05e21989fb9136cd7c6b89be35a6f0ef5f58019f4726d03c23567a010222b2dcb0683586434ee581afd1aae274ad293ae36353e1a9f68f03999b47a53842d8a0b9e2ac1ae810328418e7cfeb28f44d8af4c8c77685a199d333ed997fb08cff48fc761f7014b71e37a764df6249061b8201f926616192ce0313a81592f5de6f4d6d295b3f39b31c04c4baf7b8ae9136ccc9cb07f400c244356240709f4c636b44af549c9f271e3342e0a78978f4ca25468438ae9cd7edc2f77702e38a03e45fe743c8c3460ad33c90edbb1a53182a86886d70eae807b1226ba70909ed215afc88012a42171eba5e6dd0f9a793a712e25076290f705a7831b66eb93a9d03d7b2cefea7b6917a290ce3f79aae5d3a15c63388421a82cf66c246e7becf0fc995467ed95c4b6dd9d60f40c5e113dfb718b18e835ac894f31b017a43e46fffbae0055781674e43139b742d8e38b0fc8de620a5b08355c917c4055c0914fee17555b96d0c8a58c8da2156424f8a82837b90e79c534c74e67650a0e28bf2cdba79abef8db5297353b307d0507dcbeb9db4a62ec9edfeefac3aa05bb6b0ea573ec5585a3e5f1b8ad5f7f6d566870ba3704298ca97b642bb13e2b850b6e76e399a7f3759');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d338655d48196bd13d033a69013bc9c2c0ea2d34149d5f67d208e5901c4f6c2c8bde2506d2bf3799863a3d00407bd9ab5fdcbed2d379cddec963b0720aae1cefd72d28cd2191217a0b14c81e4adca47305cf3b487f69a1dedc737f94dde4c73d16c1c7a08ade37135558799b2e9e75d8bc9a74939ce684d634b9248fa5a7503aa7fe57d8d94d56fa751a4460fddd5c5a082b4b3');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x3337326266623637303234336637316564633634383565346634623035323230', '557ace252f8992d733f51d5213d7c563', 'ke0ad265649a5863b96c430e8', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x3461613532613639353532623733326435643865643932393331626635626531', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k202f7a82df97827093415392', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x3334396439643061386434663532666332336138386362303765383438613635', '9da1fa745a2677c42f8a321c40605704', 'kca97e544f07213e5ec28ec16', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x3131653561313366633334393464643864383961383262356137666237376338', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k202f7a82df97827093415392', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('3f7ad1b1a5de395746211cf622bd411d', 'k202f7a82df97827093415392', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('2046267fdabfbdd7b03cb9b3871ce9ec', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'ke0ad265649a5863b96c430e8', '\x451edf41e2023984900160c765281669460f77ab1ce9b2defbb6637a212c4499eacd3d8ae3db699c54e90969aa337ff372b88689e44a22c12871f4828d15215b3250e7b465b24e6b9bab5709c7dff37bfd51777301de09f9f0fd0540ed1470971c31aa90d0796a3e16cfad66751297a776144aa2a3db6a7a34ca964812d62b54947580ddc5b8db206fffe0cc1e9f83d60259ed76f772de343cbdc3b1750885dff59256b00226df468b60c136319f59ee3d810f2d441c9210d9501bbd4316cf7cc884116566075e67781c45b17ecc314f5c0467746ce907408bdd6a99a150d98b2375576e4f99493371e119a10f5f9229126e2e31a7b1d479180c4e0d262773f16364a84618a1bc983501a9693d8498017f1c9bdce9153b4caa3da1213ae5b3f03cadbbbce9a7b95a9ed211340df66c0201336b1869192ec146e3851e5f6e782d432bf6f081d1a46b6999e7a5a1123186915cbd9dae3107c682e7f1f0dc251d4eecc11c0f2b01da79479fa792f9e0b5ecfffaaf5adf0f262300a8802b05f138b2282bf4ad3897e22d2cee8160790d63b9c2a74129f743059466b2bb0b9474f8d7670dee427528872402c3c43361028543b90662919250792006b1895f1516cbf64018537315f960c68916dea44f3bf4ed55e0b46d7efdacf83edd0e9fb0e89a24ec8bc048e8bea9648ed9112c7dfe212ad6302d5ec92443b85e77dd88ab836437e068245f300fbd2e7c39be6a5e58feefc83f992397ed0548bc4296fa54a01cacbc495c6f8975c2491c5f454a33aacb03a745c1fa6b3ecb07fd1f833a2832ff03c0ceaa36ee9e75035e374897ad55fad3b47b143bc37a23856444a283a479b13d37261d9cae16e9c345275b7800f816dfe7642152b54700e3d491d4dfc79734d30bbbce4c0ba975b5676540d3713ed65e8a03fcfec4ec7f45fbdf813a216a5c6cd4b868e8083ace53ce0eb68aa002762b42df68af8d5110fd4a0abc4da42a', NULL, NULL, NULL, NULL);
INSERT INTO public.patterns_statement VALUES ('3b8b034bcac2c5ff776676ed17b696b1', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'k202f7a82df97827093415392', '\x910c3cb7a5af0512820ae81a093f580540175c99ad4748dbda3ec27962972f5bff26b447d7e674b19a436c68d05070419b9131f4ccf9438b3c442fc4dc36076d502db27580cd4d9c1e449453cd70d2ecd11984c501730a30f63a83a33986097c67b721586e88d791bcb1231b05659a6a457b0764fa31b57849642224b1a8dd8f3d921677740e63f3aba686c08336bd7af48a90a6e0f98df465e9f4eb6292af49170f60c878bcdcc314c2f56c056354c5364cc7e7dc8faa117fe99411d6a9500484f9c6ff3938df04b40adb20275bbda94eccb42e2ce2a34c9f20be378cbe0c6757a38c2fb4ea5365a65b42269f7dcf03243872a089a9653ef28abde0aa090c1b5daca6ca97f8573efd6c119ff36615fe163c4adde3dcaa548cecb4628c7c6e8e5b2ce1431fc6b652a2649d2dc21a65750a39420f3ff97402ff64ff71dc0724fd7e3cec2336b8b55e1f649387f86aa59a794b1b801597cf1e992993ded7bd6c57f41a9a9d7912e6f3e79c2ada0c2c70d2ec7f6dca46399b89b1e83b3a72d81b6f7fdff092af74e0febf354c098dbef30ae09b5850e158a655c451bac5ba63a292e462ac49741f308c97b3143c40984a4b4547fff698dde401e45ad31719aa0d335dc835a8b9ec356901664eb9c151befd12be8e833373fc52264e02ec5f2740a717eb3b02981f604af854efe83f200d84c95f5598ae7a6fba862bf8931b5caa25b0adaaa32bc39be7cb1d1e3e1ee3cba5f7250910365e63e5bfc1a4994f33293aac196480f2e1cda877fda22c799a857e29f26f2c70154eba7df47c7505d531bb250e854d7da1ae', NULL, NULL, NULL, NULL);
INSERT INTO public.signals_note VALUES ('n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', NULL, 'W01', 'C01', 'place', 2965, 2967, NULL, 10);
INSERT INTO public.signals_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', NULL, 'W01', 'C01', 'place', 2965, 2967, NULL, 11);
INSERT INTO public.signals_place VALUES ('K01', '', 'Country', 'country', NULL, NULL, NULL);
INSERT INTO public.signals_place VALUES ('R01', '', 'Region', 'region', 'K01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('C01', '', 'Council', 'council', 'R01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('W02', '', 'Low Side', 'ward', 'C01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('C02', '', 'Other Council', 'council', 'R01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('W09', '', 'Far End', 'ward', 'C02', NULL, NULL);
INSERT INTO public.signals_statement VALUES ('2046267fdabfbdd7b03cb9b3871ce9ec', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59', '');
INSERT INTO public.signals_statement VALUES ('3b8b034bcac2c5ff776676ed17b696b1', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL, '');
INSERT INTO public.vault_key VALUES ('service', 'service', '\x41c5f5b5f00fcde14fe58e7d9969faeea07b6b3e5110082e5379adfd65036378b7493398f8e487bd48e9dd30311a02179f186b07f2399c860651afa1', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('ke0ad265649a5863b96c430e8', '557ace252f8992d733f51d5213d7c563', '\xe21cc700c007b2a1d2b562a4f6406403be1eff164036504a92d3363b2df2dcf3ea808a5567d1f72e994d280e7a45cd4ba4793bb24c3aea6a181cd430', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k202f7a82df97827093415392', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\x890c314498e955bf70ab1b6483f8757f81a99216e53a3aed96c75a328870e48ff0f0468a11445e591189804d5c921a68fdf9488f64e61b674cee07eb', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_state VALUES (1, 1, 3, 'cb2d82257aba3042', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '4eba0563d6dc23155bb036d8e3f16ae6e546ee052e3870ec39001329842dfa93');
SELECT pg_catalog.setval('public.log_event_position_seq', 14, true);
SELECT pg_catalog.setval('public.vault_state_id_seq', 1, false);
ALTER TABLE ONLY public.access_link
    ADD CONSTRAINT access_link_pkey PRIMARY KEY (digest);
ALTER TABLE ONLY public.access_once
    ADD CONSTRAINT access_once_pkey PRIMARY KEY (once);
ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT access_token_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.derived_schema
    ADD CONSTRAINT derived_schema_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.follower_aside
    ADD CONSTRAINT follower_aside_pkey PRIMARY KEY (follower, "position");
ALTER TABLE ONLY public.follower_position
    ADD CONSTRAINT follower_position_pkey PRIMARY KEY (follower);
ALTER TABLE ONLY public.ingest_erased_key
    ADD CONSTRAINT ingest_erased_key_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.ingest_note
    ADD CONSTRAINT ingest_note_pkey PRIMARY KEY (note);
ALTER TABLE ONLY public.ingest_refusal
    ADD CONSTRAINT ingest_refusal_pkey PRIMARY KEY (source, day, reason);
ALTER TABLE ONLY public.keys_schema
    ADD CONSTRAINT keys_schema_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.learning_answer
    ADD CONSTRAINT learning_answer_pkey PRIMARY KEY (answer);
ALTER TABLE ONLY public.learning_needs
    ADD CONSTRAINT learning_needs_pkey PRIMARY KEY (subject, key);
ALTER TABLE ONLY public.learning_question
    ADD CONSTRAINT learning_question_pkey PRIMARY KEY (question);
ALTER TABLE ONLY public.learning_reading
    ADD CONSTRAINT learning_reading_pkey PRIMARY KEY (reading);
ALTER TABLE ONLY public.learning_space
    ADD CONSTRAINT learning_space_pkey PRIMARY KEY (space);
ALTER TABLE ONLY public.log_checkpoint
    ADD CONSTRAINT log_checkpoint_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.log_event
    ADD CONSTRAINT log_event_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY public.log_event
    ADD CONSTRAINT log_event_stream_version UNIQUE (stream, version);
ALTER TABLE ONLY public.log_once
    ADD CONSTRAINT log_once_pkey PRIMARY KEY (once, seq);
ALTER TABLE ONLY public.log_schema
    ADD CONSTRAINT log_schema_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.patterns_code
    ADD CONSTRAINT patterns_code_pkey PRIMARY KEY (sample, coder, statement);
ALTER TABLE ONLY public.patterns_coding
    ADD CONSTRAINT patterns_coding_pkey PRIMARY KEY (sample);
ALTER TABLE ONLY public.patterns_curation_needs
    ADD CONSTRAINT patterns_curation_needs_pkey PRIMARY KEY (curation, key);
ALTER TABLE ONLY public.patterns_curation
    ADD CONSTRAINT patterns_curation_pkey PRIMARY KEY (curation);
ALTER TABLE ONLY public.patterns_cut_off
    ADD CONSTRAINT patterns_cut_off_pkey PRIMARY KEY (decision);
ALTER TABLE ONLY public.patterns_figure
    ADD CONSTRAINT patterns_figure_pkey PRIMARY KEY (run, place, pattern, basis, weeks);
ALTER TABLE ONLY public.patterns_gone
    ADD CONSTRAINT patterns_gone_pkey PRIMARY KEY (statement);
ALTER TABLE ONLY public.patterns_group
    ADD CONSTRAINT patterns_group_pkey PRIMARY KEY (parent);
ALTER TABLE ONLY public.patterns_judgement
    ADD CONSTRAINT patterns_judgement_pkey PRIMARY KEY (sample, item, judged_by);
ALTER TABLE ONLY public.patterns_lineage
    ADD CONSTRAINT patterns_lineage_pkey PRIMARY KEY (run, seq);
ALTER TABLE ONLY public.patterns_lives
    ADD CONSTRAINT patterns_lives_pkey PRIMARY KEY (unit, week);
ALTER TABLE ONLY public.patterns_membership
    ADD CONSTRAINT patterns_membership_pkey PRIMARY KEY (unit, statement, line);
ALTER TABLE ONLY public.patterns_name
    ADD CONSTRAINT patterns_name_pkey PRIMARY KEY (pattern);
ALTER TABLE ONLY public.patterns_pattern
    ADD CONSTRAINT patterns_pattern_pkey PRIMARY KEY (pattern);
ALTER TABLE ONLY public.patterns_place
    ADD CONSTRAINT patterns_place_pkey PRIMARY KEY (code, valid_from);
ALTER TABLE ONLY public.patterns_placed
    ADD CONSTRAINT patterns_placed_pkey PRIMARY KEY (unit, statement);
ALTER TABLE ONLY public.patterns_provisional
    ADD CONSTRAINT patterns_provisional_pkey PRIMARY KEY (unit, statement);
ALTER TABLE ONLY public.patterns_quote
    ADD CONSTRAINT patterns_quote_pkey PRIMARY KEY (pattern, statement);
ALTER TABLE ONLY public.patterns_run
    ADD CONSTRAINT patterns_run_pkey PRIMARY KEY (run);
ALTER TABLE ONLY public.patterns_same_person
    ADD CONSTRAINT patterns_same_person_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY public.patterns_sample_item
    ADD CONSTRAINT patterns_sample_item_pkey PRIMARY KEY (sample, item);
ALTER TABLE ONLY public.patterns_sample
    ADD CONSTRAINT patterns_sample_pkey PRIMARY KEY (sample);
ALTER TABLE ONLY public.patterns_statement
    ADD CONSTRAINT patterns_statement_pkey PRIMARY KEY (statement);
ALTER TABLE ONLY public.postcode_place
    ADD CONSTRAINT postcode_place_pkey PRIMARY KEY (digest);
ALTER TABLE ONLY public.signals_aside
    ADD CONSTRAINT signals_aside_pkey PRIMARY KEY (curation);
ALTER TABLE ONLY public.signals_correction
    ADD CONSTRAINT signals_correction_pkey PRIMARY KEY (home, week, signal, sheet_week);
ALTER TABLE ONLY public.signals_definition
    ADD CONSTRAINT signals_definition_pkey PRIMARY KEY (home, kind);
ALTER TABLE ONLY public.signals_due
    ADD CONSTRAINT signals_due_pkey PRIMARY KEY (home, week);
ALTER TABLE ONLY public.signals_heir
    ADD CONSTRAINT signals_heir_pkey PRIMARY KEY (pattern);
ALTER TABLE ONLY public.signals_note
    ADD CONSTRAINT signals_note_pkey PRIMARY KEY (note);
ALTER TABLE ONLY public.signals_pattern
    ADD CONSTRAINT signals_pattern_pkey PRIMARY KEY (pattern);
ALTER TABLE ONLY public.signals_place
    ADD CONSTRAINT signals_place_pkey PRIMARY KEY (code, valid_from);
ALTER TABLE ONLY public.signals_placed
    ADD CONSTRAINT signals_placed_pkey PRIMARY KEY (statement);
ALTER TABLE ONLY public.signals_same_person
    ADD CONSTRAINT signals_same_person_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY public.signals_sheet
    ADD CONSTRAINT signals_sheet_pkey PRIMARY KEY (place, week);
ALTER TABLE ONLY public.signals_signal
    ADD CONSTRAINT signals_signal_pkey PRIMARY KEY (signal);
ALTER TABLE ONLY public.signals_statement
    ADD CONSTRAINT signals_statement_pkey PRIMARY KEY (statement);
ALTER TABLE ONLY public.vault_key
    ADD CONSTRAINT vault_key_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.vault_state
    ADD CONSTRAINT vault_state_pkey PRIMARY KEY (id);
CREATE INDEX access_link_session ON public.access_link USING btree (session);
CREATE INDEX access_once_at ON public.access_once USING btree (at);
CREATE INDEX access_token_name ON public.access_token USING btree (name);
CREATE INDEX ingest_note_key ON public.ingest_note USING btree (key);
CREATE INDEX ingest_note_recorded ON public.ingest_note USING btree (source, recorded_at);
CREATE INDEX ingest_note_source ON public.ingest_note USING btree (source, week);
CREATE INDEX learning_answer_question ON public.learning_answer USING btree (question, "position");
CREATE INDEX learning_needs_key ON public.learning_needs USING btree (key);
CREATE INDEX learning_question_about ON public.learning_question USING btree (about, "position");
CREATE INDEX learning_question_source ON public.learning_question USING btree (source, "position");
CREATE INDEX learning_reading_about ON public.learning_reading USING btree (about, "position");
CREATE INDEX learning_reading_space ON public.learning_reading USING btree (space, "position");
CREATE INDEX patterns_coding_unit ON public.patterns_coding USING btree (unit, "position");
CREATE INDEX patterns_curation_needs_key ON public.patterns_curation_needs USING btree (key);
CREATE INDEX patterns_curation_other ON public.patterns_curation USING btree (other);
CREATE INDEX patterns_curation_pattern ON public.patterns_curation USING btree (pattern);
CREATE INDEX patterns_curation_unit ON public.patterns_curation USING btree (unit, "position");
CREATE INDEX patterns_cut_off_unit ON public.patterns_cut_off USING btree (unit, kind, "position");
CREATE INDEX patterns_figure_pattern ON public.patterns_figure USING btree (pattern);
CREATE INDEX patterns_gone_key ON public.patterns_gone USING btree (key);
CREATE INDEX patterns_group_unit ON public.patterns_group USING btree (unit, kind);
CREATE INDEX patterns_lineage_pattern ON public.patterns_lineage USING btree (pattern);
CREATE INDEX patterns_lineage_unit ON public.patterns_lineage USING btree (unit, kind, week);
CREATE INDEX patterns_membership_pattern ON public.patterns_membership USING btree (pattern);
CREATE INDEX patterns_membership_unit ON public.patterns_membership USING btree (unit, kind, line);
CREATE INDEX patterns_name_unit ON public.patterns_name USING btree (unit, kind);
CREATE INDEX patterns_pattern_unit ON public.patterns_pattern USING btree (unit, kind);
CREATE INDEX patterns_placed_unit ON public.patterns_placed USING btree (unit, kind);
CREATE INDEX patterns_run_unit ON public.patterns_run USING btree (unit, kind, at);
CREATE INDEX patterns_sample_unit ON public.patterns_sample USING btree (unit, kind);
CREATE INDEX patterns_statement_home ON public.patterns_statement USING btree (home, kind);
CREATE INDEX patterns_statement_key ON public.patterns_statement USING btree (key);
CREATE INDEX patterns_statement_note ON public.patterns_statement USING btree (note);
CREATE INDEX patterns_statement_team ON public.patterns_statement USING btree (team, kind);
CREATE INDEX patterns_statement_wording ON public.patterns_statement USING btree (wording);
CREATE INDEX signals_aside_home ON public.signals_aside USING btree (home);
CREATE INDEX signals_correction_signal ON public.signals_correction USING btree (signal);
CREATE INDEX signals_note_home ON public.signals_note USING btree (home, week);
CREATE INDEX signals_note_person ON public.signals_note USING btree (person);
CREATE INDEX signals_pattern_home ON public.signals_pattern USING btree (home);
CREATE INDEX signals_placed_home ON public.signals_placed USING btree (home);
CREATE INDEX signals_signal_home ON public.signals_signal USING btree (home, week);
CREATE INDEX signals_signal_pattern ON public.signals_signal USING btree (pattern);
CREATE INDEX signals_statement_note ON public.signals_statement USING btree (note);
CREATE INDEX vault_key_due ON public.vault_key USING btree (record_class, year);
CREATE INDEX vault_key_person ON public.vault_key USING btree (person);
CREATE TRIGGER log_checkpoint_immutable BEFORE DELETE OR UPDATE OR TRUNCATE ON public.log_checkpoint FOR EACH STATEMENT EXECUTE FUNCTION public.log_is_immutable();
ALTER TABLE public.log_checkpoint ENABLE ALWAYS TRIGGER log_checkpoint_immutable;
CREATE TRIGGER log_event_immutable BEFORE DELETE OR UPDATE OR TRUNCATE ON public.log_event FOR EACH STATEMENT EXECUTE FUNCTION public.log_is_immutable();
ALTER TABLE public.log_event ENABLE ALWAYS TRIGGER log_event_immutable;
CREATE TRIGGER log_event_tells AFTER INSERT ON public.log_event FOR EACH STATEMENT EXECUTE FUNCTION public.log_has_grown();
CREATE TRIGGER log_once_immutable BEFORE DELETE OR UPDATE OR TRUNCATE ON public.log_once FOR EACH STATEMENT EXECUTE FUNCTION public.log_is_immutable();
ALTER TABLE public.log_once ENABLE ALWAYS TRIGGER log_once_immutable;
