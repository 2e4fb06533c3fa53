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
    session_ends_at timestamp with time zone
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
    recorded_week integer NOT NULL
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
    at_position bigint NOT NULL
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
    at_position bigint NOT NULL
);
CREATE TABLE public.signals_statement (
    statement character varying(64) NOT NULL,
    note character varying(64) NOT NULL,
    kind character varying(64) NOT NULL,
    voice character varying(64) NOT NULL,
    wording character varying(64)
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
    listed character varying(64)
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
INSERT INTO public.access_token VALUES ('f6ab522354c4', '0248ef77ed4140d960bba2cf3b074aede09118892d932729d071cfbed4be8178', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('04638328c405', 'e5f17c2ef12b0fea98e3076c291c8c9865cdb22b7ef88c019cf9f17c0afb6d5c', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0013');
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
INSERT INTO public.ingest_erased_key VALUES ('k951a0684fee7280a2abb7a20');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'k8e865903aa5170c2083f4e16');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'kc1ca08738e93a63255a5dce7');
INSERT INTO public.keys_schema VALUES ('0003');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d957186ad705238cdcfd1b896f56d0265e3198896b37186694e40022ce767254157b9fbce5ff2cdc1848f07f163cd8759bf60c42d9c0aed7164d269d78672ccb1207cd50802ae002c2e75260c23');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d4eff82ff21222736974afe0795080024a0ef47b8fc17c26e4eb055e4242e93ef9065d3c6f9c80880f60bafa389eba6c7ad00cf4055264ae716823f0a543dd9f76ec48be754de524d2cf9edeaa913eca86cda45f72604b4083f80');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d37e74046553c9be75c8145deaeaf510ae6cae0eef4f85301c46b759a244d6bb3a80403c7c46e0501030be1b231023a5f4955ac7d37020f8059b21c9e0b58c539b8701011d2d3f0b135f5053588ebb57dc8c1ca05a49046686a3c10e6');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d98b6fd264d8348374e555cd32e601a58c8c9bd57ef0822d5f3501f14071e5d85600012e3619ff1a45ac801421c8ee1b6477871dafb5e492bfdee440f84e6633d3e0eeddb5fedecc87d48ad7295ec780eeb17321d368d254638e8');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227da042c7f7bc2134bf12875e04e2649d592c1e79480f93fabe8129e5420ef65be2b964ea74f4fc42393f900a6502f47624e510948b63314454c7b921f9dc73c4f4bfd0c63f34f1018b266c6c4fa011efee6975cc93da5522c0b23b');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d5a0d9a68dc41a759d5ac4e5e1407a30367b6d1bae253ebd94510f35b47194a37e3a106c645f3ddc77b6b135d29a0aae79da4bac52fc2a8b9dd6dbc8c85b96ecc2816a2e9585227e6b4a1378ec329ee05b16f1247a600ecb567ee762e62bf8388d6a946');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d4387e79e24b61fdc047afbba5bebfd60cde54867f94609c9e676e79a09e6df062a6aa7e9f91e186997753217acf9876948a0693018ebc4f6dedd555e53850f763dfe38ce1bd9caddfd98127d544df0fc0ca08d7588e3bc72cb05963ea2e3f7d6c59f');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d814476d6ad8b35db59d9518955933204fc7a18e110e816aa53fd233c5178d10ea896d6d46f3316f00e4304e55cf7e42acd5072459009369e504c330098ed668e9ed6fad99f13f9a645143f449704da504df7094333f9f5050d');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d021b0cd7cb38eb05ee5e0dfbda529d730c746fb35eaeba328b2d2e13d8be6d01e71672cb552e9275a3095bf90cdf49c73ac9b128d9e13b2e0cbab88198dd1d7baeb997a3d8cb3c43d9eaeffbcfb45451f4153dcc694b18a99a7941780cfef5fcf09954fb4622fbdc831cdc1e6bda2859e350a6');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b386538363539303361613531373063323038336634653136227d2bf916994c0ab44ac4888fe353fd16b2ab518eeabe90d9fd54408a399be7e77d8b69d6b9ce75097f4e30cfc0df3c6fe2653e7441d008a723d521b1badda024bc1bf00b1465241d2df4c98a75b5de48e1a65630f9eb6be8a7e79babe49e061c2ba45d3bb80a5f4411ce6b70e36e035cff68afc38a664f6ffe8752e610e63f0569771cc038cec66164d9167d923bddc4d4ffda89096060a02ee4d463fce9c38dbc51f1fd5e4406be9e231c3c27dcae8f30180601c49306df115134bab530d6a872ac3894b9fe5c764de600f107be3b6d063a26fd9e7922b8e83eb790de46a1faf2bb2bcfc1efcf6f18f62e3704b2c51448c38ba7ca215d253c026811d6d30d2c010f8d6000b7abf4b55b77d188266beae919f27792b210b0ee662ede8912e22a51c3c21e45e10d335c09fe7f76256a3b979d537e5e4677147aa7c756ee2ed6adde5c86cb0df472a97dbc0d378856962b8d0607040367cfdf3a89ac874af1ef70caae25912b0c709c5767005a29b8fccc585f027f0443fafa525ef98289a2dc91d7cbb3eb4e059b738dfd978877cadac7dafa45a4e29d586436fa93d27cf3022261e574df4aba246ae3a455352a7af0f8f211f67c968a057f973a678ee600b7865ae1d3192666a03ef6a2fe58ebde36cf0bf45d0719c98b9fdf51c86c10214bc043171ba9d77cf2aeed5fd9679f1d40147d3351744b08ef35180b2c75ba5c104b2c5504c509609cb5cb6bef73ceb82c07c48b63b9c92f0e76507a587af7b4998dd48669c2352d8e775d5eba2de07040c70a03ff3c2f58c079433ebbbe65d198a2d8063330554486d0b9048a577ef6a57f5613e1b085a18330a8a5f4034fa20efa20521fe9ab2e22dabe62d78b1b0703b9bfc34e6f31998f9ade0d7ff57a0d4f9b20aef36295c88be89c1369e142e8ad230467d55afd43f376d960f2b6b4e2e801199824e68a4da2f242b8d62d4c038307e36358e3042b671514d751e6ee261461657d80001b64898ef57d302e2d53b780224c1ecf7eceb00b4a977dd7e2c5554389a8730c4e387af6b805bebb5f5d23d3869936c8c077476d0b016f9ccf1811455879ba8e49e7c2f649501c7d6e47e9a7c1b42d2af9a4c238925e7c91426f9760ed8be14024e3f71520ac1a660c80e4a715b0a392f09c8a05d6907d680a3d80adc9e8ef3073ddbd2cf4aca30fe8079e685c12040eaa5183fff956d3');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b633163613038373338653933613633323535613564636537227dc88758b4fdfdc779b9228c1384b2a8349913ab68ee6eef0e29163629afd8657bef1538884bf2db316b8af7d9b7946088b60f5fcada5dff25ef90820f79dc86ab43c99f304d74d75c27b0b561cf36013393b346aa7f9a3675d3130b0bd8125bfc70d126e0d1ba8c630d0aba3e53808906f56793bdadd871fc996d2eb05d7a7597db02adbac805b84ff916aeacb77ce7138377b8e15735422b6b82fb1012421e494d67a229a1118ba2ee4a057fbf15eb1e0b1b1f79e198a9d8124aee2a033ab6c371d3da13c7fc800f4cacf79bf992e583d951e3a81808f671ede3187d29f61d9bd8702b8ccb641c47ed6b3c8230a039603d4fe8a46c6a619d6777732dad0bee7780d026240f10464fc429a782273d1691c4b341858cb855f051b9a212204814ff021c47fc227b5c372f9027e5e2c6359dc44e33f93492b3a875e6428a766812083a27055abd7e4996f405e85cb3f42139611892908a3cbb6f0955cea08876e2115a1a75f801253c2a1a7cfa030ec3f629849c3a438feee64bda3582668f0687964db3038a20be0898d74b1acf0beb98e0154d383f225c016b25d3ba6aada338a4e21e56c5e34c336ba78f7bbd3cb4146c3c2efa7587e44b9ae85efd7f9b75c219bd6064e8c7b25d5029dd8a93998dd1907d43d59bb04a309f4d39c821dd1ae9326fd2a05ee4b769aaccb374cf11713153fbc0e472ccc389f5fabb96454b0b8b87abe98f0b06c712816e06cf605de044a82acdc4c1005622fc07b4fb3159f4df001fcbb6efeae46edd012a68d57797ebba9abd2d6c31244afb7c12d8b3ed43f0157b9ac78f10b70c199340502c6bbc195e7a904e7d971b34b349eefe7815061a3bf393fe0fcd77284907505b270d7403506597ce7bdc521bb99c3b96c8f3f5122a76801887aee5bd34ae74536cdbd13d297467b921496ec5321645ede5aadd329c4e1232e440d6cafa4d1e7630e2a073108d09f3bd7f6994f83b6d011d3c4f3e810d63266996daa9c677d3168f');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b393531613036383466656537323830613261626237613230227d1b765a780e6cb157b4b1d276dcb55b250d8abbf245c33f22331cb1b8c7ee3ee8866c2ca7a0e6a6053e3ec266e6b23675ed3a99d25e1d0f1bc1235437c3fbac672974020d9d148faacb52f7476ed1564f7ffa9de68ba193a81daef0768b62f65ad36bbf792eb1612019f9c15ac00f5e10e0ab55fa8a069279d759993849217b7288dae96a6bdbe90980cc4a698b422a161393ab871f3cab3126d6204fe3beb4d58ad15589b2f284d8e05c2eb1d59a8739e53938c5e595eaddf18ba4ce43c667fcd0d5e79a244b941d5ae80e468999e942befa374bc73c78f85fe7701f8ffbc4fae4cd734c4ca5726b864809c6c9d2a000f639863fa77d02e45b985539d059fcc3f688c437df5fdcd066c2ccc59e190ea20fac92dade2c35d263cb7ce5d306e0fb286fe1994c7752a32fcf069b9144e1bd3e5ec0ad9a5f88183f8b20e570e88d0c5d8f0741e9537dacf40749871e518bf11daa0ad890f67590f47767aea8fc7d35b5a8beae6eb2bc3ceb2568a89331b462627524fa76e5005782f0f80ad830e7509c149d5e177c16474b91d599c65501e275f65539b239934137096ab766aedd9e91eb9681e31b75565085b8b37387b25d5235dc36bbf5efc918c1929aebb3d8606035dd3fc0595578723f870d1893433644d760e24a836a7569c23a693fa66a658411b801ff321687ba8028b8fe7ef0b99e0e2af8ede13b2592277516ef032fe010d92bf128f92a8defa098640e89afbddbabc1dbae10d91f51a49341da33f6668c1173477382e7e77ea7a3cb99ceada1500277d121b189b3f8c5dba5d7b6c1326b84b2d67a2433354c0ff229c67e20234c2f89d4f2391c511f4998ba488982ca285a45f5a6648dac10abebdbbf15deae0e1874de7d96347af1020e77e82dd248d7b4cf2f909fd0c6aa27128c24e4bb50bb65817273a3933f9171991fd6d62148b60ee3d48691dbb7f65f6afd401e6098c6764e21476e940cf2ea9196cfbcac3d70ba44558b876cc3545e94c7b788383f68a536fa9f5959181324d695807160f1474d1f3b0c6bcf2e7eb633eb3b0c');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b633163613038373338653933613633323535613564636537227d0242f5ecac568d5fa9e2beede3afceb672085d5e368d368d75192c5754882574047ca139670bfff90785d444f88078768ed4d0830cee6865b82f162a3f3193b69260617599825be7ab758e8ebcb6a779f8bca3894d953288b9f2d1b3677df8a9dea820b0de0b0228c01eced845fe8287795609fc1bd56ab701000dee65c3481f9190f3ec11e732e21ae69e0389e0af0fba5d8cf5e821a20791aa5453f5dc26d1336a3f949574102d1a031e07d2ad34181b07861f317d092a4cf8615622fc5a4d9db11286ca8b884952e20258274a066d385db45ffb84efadc527232b81fe1940afbc7cf3c9763887111059d4820ee9552c494651d8a66a4a97eebc608916c7d5b9e41778bb465f80edf64d1d0ac6c8024ec0e2eacdc18a47a4aad6d03713f6beb44838b50a554422dedf1ec6503b767d163ac58970fb39965c9d7a3e29a071b32df4ef4ec0bc995b3024115aea8369a7a21b453b8d823b774342e1a684fe997f2b84f6e46f69a84f3c2d9f51832af483901eb85d7867b62c6e3e7031087cb80b03c73f47562210d07dfb42b1f87d207b2e0f8f6ada6e58563a36e201d31730d799c47b8331b458a6615a9f345545ed393f028b5cdc85f969e5f20653497617cb3bf8c2d56fbda854edb50105edabbab06732eb7888accc27fa37310b2212d6abf2780f890f2f9c47d0903a126abded769ea90e6af4f392c8e243b6da5cdf77771e59d34b52242f9cf9a138ca5672af1a3b483b566ea1c2f0c870a8db58356b65135c9b25c864009be8dabc94516583eb38b95a4849d94b8d8ccc5502cf4fc0dab9db398e8727c839f60248c9a55e49642d95437402fc0cfbdad2517eb2a85dc96450051f4fca73d23d79549ca31b9a618d861673a39c6762f70f295d7153c743b3066842fc49800b98dcf318234264c827d1f19af19a743858a1b0dee7420ff0db4923fc7d2bc5d8faad8d2517bd7557485ee258229b8702968f6b5f733f1e839812cbe54f55743cff213fc10cfb4838b355');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d13275cc0d016d70ac9267f14f6b00dd08b2505df8973b3c0503fa5d025a4da2aaa70985d085d6713fda3f2643bf7221e11ea68ce2cb30d026168b92887788fc0cf341c14b1b24bbdbea1d4a5057f2cd1d0531bfb5790ce72bbe3641f9c8a7078467705985a6a73decf4b5d6b0d5320e8f54876a270495d9883af74ba6da4699484721314bd7fea5320df5307202f653803ed6c');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x3636343362333131333334373532656533356666616339313062353533393632', '557ace252f8992d733f51d5213d7c563', 'k8e865903aa5170c2083f4e16', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x3863333635643630343836633562636139663532373064653534323665393563', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'kc1ca08738e93a63255a5dce7', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x6335663230653130356235633036663861376438336634306661313863393562', '9da1fa745a2677c42f8a321c40605704', 'k951a0684fee7280a2abb7a20', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x3438633365373261653764616638363865396332313839616637333037363831', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'kc1ca08738e93a63255a5dce7', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('d188daa543a6bd9b14b4c23f3ddacec8', 'kc1ca08738e93a63255a5dce7', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('6ecc178cbaf44662f95abcd917b08dce', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'k8e865903aa5170c2083f4e16', '\x841b69cdd9bddb8b221faa58ed0e980eddbc82b29886ae467cc4f7f489463fa81e508d110f9e62cfdbd3e1659d9f6fa04be820e787ac290be88a7873d4c839fe34653ee4622e8de3cd179e1bfcbf2d7d978f916d9e693dbf7969c21b069b3879c612f0436e3d50fac40939ec944e7757f29f38d548e8aa1af768e27d9affe7e89f7dcf9bddd1dd87700ea6730b3ffee5b7560d4ded496ce5e70558ca4b5b4dc97a99819c9bf9fb9a7bffaa6adf986b6d88aadceb941110b6dbcd4b3a90b5466cf8fc89d0118bc66111b841d47301f9e421a88884835cf4a71579a11126f02a75bea739e6a5da39ab8499bfc52b6603bf9994770012cd58b11aa188ae24c158fe743cf1cce0f7f42adcd20f8bc71f889c2b745bd123166bc889072ffd110f888a33ab416ce56cb6c25dd4e83a86c39387e1a4a45767a79946bfeccf990bd5838c7131dc060bd20bf1458246e33ded990a9a681c9ac1b8b6bfa12a6e66d92349e0f051413ab377af84e9075594c2c4a4d8c18f54aebd5e81d6e2d101cf2e88ece4b9d69265d6370e4cd56486924edf6923ca1b3e278f8ea5f3982b699c150656d58740d8a939fd459296541eacd0b7029bbd0a767961378ce321e12d3163378840a21b8a2ff92fcc1892a836b38be33b8092f8b12158a1380452e3e9db883597cf5b854f75d95c0c8d56c80016ae4d75e71116af2eff42c1f9974db4d3d95e53b2c513d00a92902d6ab38678d004dc74995a9b09e590a9eecd95e705ca0d879e52db03696ad372c077f8e13b0a39b15457559bcd20181de04d799589a742e7241a66f4d86f809e51ef1ecf88b122f303f969b61693ed7deab4b2340aa49cc7788d86232381ce72d019f869f6b56693e1a01ddfd8b215a81973fbfb584fd69a9021354c401add6fd30329b0845f8661c4ec1f2229f219134058b9ab1281cee095d7be49a9c04429785370135f69ccdb19cee56550768cb4ea3d78a0ccd45abd', NULL, NULL, NULL, NULL);
INSERT INTO public.patterns_statement VALUES ('189613c6e9783d86bed934dd9236d189', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'kc1ca08738e93a63255a5dce7', '\x2938036dbcc7c5a6cf3f705d1937399a77c5d51c315306b28b0f0388be5403206cc087f72b720517e9775cce33f719c10b18e2a55b13e7c523c2c3be6cc30dfb30e4f213b1b85caed7cef3a6b34a7633e952c364163eceef1e31985a72f1a654f0eb4731dbd8a0507419e6b55225e5df85e015cb4041049ad892ea389eead5a305e76c26921ea34cdc9706016c545d447835237886255dc847a2272fe8ab8bd83d84073e71c6150494c0da2fd62fbaad4b40512fbf347153ceafb46433f7c877b1cf6781f48075fbca4ed755666da054e699eb8a54b360b6db453fa23f65e75f4ed000e58c99d6522b29ed949834246b695ddef58f7323d8d5754074e919ab4ac700bf4838f9e78271879ca3c9651466e0d80906efaf3a9eac17e28b8b3a3ce63be3d70f23ffd524e8783e47100cb02d3b98fbbf9e6aff7d00b43c0e8bf0bf6128035b279a614998a5d243642636ee6bcd5e10ae1e7898b73cc6c37d39da2cb27a1e53ce44df0bfc4f5d2cb8f6a4196eb5a908e52a854f9f09d709cd76382774dc49dfc8a19676a3d7a7c906da056b985a4c7e8f997f76a32f9e225cb056d43b2942e27f950badd16e96e3c9302026490e3691cb416f80c3f1de93c8f529a3bf6b442c6468d52f3abfe0609545ad3981769aaac012b11800a084795d5ba25b877a5b68f0992826651b98b3bf681260becaf2ad873a6aaf92cb234775b7dc414160532386390a7d6a66d16e4e55d760d2db52b3cb9f38c9c3ff449ffe0ad71ddfaf0ef056a082e2f6b6ea54180ec523617f693183de143c8fb5d19811d0f78a32c055174bddb366', NULL, NULL, NULL, NULL);
INSERT INTO public.signals_note VALUES ('n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', NULL, 'W01', 'C01', 'place', 2965, 2967);
INSERT INTO public.signals_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', NULL, 'W01', 'C01', 'place', 2965, 2967);
INSERT INTO public.signals_place VALUES ('K01', '', 'Country', 'country', NULL, NULL, NULL);
INSERT INTO public.signals_place VALUES ('R01', '', 'Region', 'region', 'K01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('C01', '', 'Council', 'council', 'R01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('W02', '', 'Low Side', 'ward', 'C01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('C02', '', 'Other Council', 'council', 'R01', NULL, NULL);
INSERT INTO public.signals_place VALUES ('W09', '', 'Far End', 'ward', 'C02', NULL, NULL);
INSERT INTO public.signals_statement VALUES ('6ecc178cbaf44662f95abcd917b08dce', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO public.signals_statement VALUES ('189613c6e9783d86bed934dd9236d189', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL);
INSERT INTO public.vault_key VALUES ('service', 'service', '\xb1660553084f36b2f43c0f004f15cfabfbb95a786bfd7861cb444c1ed97c4c22c922b64aa3c6237ba5a92ed663efce4e4da8ca1aa140443fd19953e0', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k8e865903aa5170c2083f4e16', '557ace252f8992d733f51d5213d7c563', '\xb3bfa2c4a2e300f7f97625e2aaf49dfbde1e34ead13fc0f875313f2cd6a4449a6d48daef64d7ac70702715771e0366d182e9af629ba510ad742f5a16', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('kc1ca08738e93a63255a5dce7', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\x929e5a7ab3a723e03aa575eb6b4fea16b838af947d5c63b8478158c195908f4c98b932be968eca6b575772f7aec4f59ef411653d1531d0f7b5368b3b', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_state VALUES (1, 1, 3, 'cb2d82257aba3042', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
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
