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
INSERT INTO public.access_token VALUES ('d2ee451ddd37', 'db8806ed17e0796d2a703d4de157d6f17567128e466d759fe5f8bb469e8f7380', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('c499b19b35cf', '3166f5e4a3f8d35513069344985598c410d41e8ad6d6a8620a7a9327fd53794e', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0014');
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
INSERT INTO public.ingest_erased_key VALUES ('k7d4de26228993b35504f1867');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'k201137264732d368a64ae5fe');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'k76c353036b6744216ddfeedd');
INSERT INTO public.keys_schema VALUES ('0003');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d7745039836eb2f9e8699acd5bb128aa1a7db7df9d7198226410f32289b0de5617b945559285ee3ef200ed8e5dcc113359d4a4cc3688d0d914649f27f7196366f1a830448e3879386adc556e0ab');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d0157da630b36073e3308ba7c40aecd77d3381fcea785a1e718eaa3cf40e8fdd28449e2a5ae0874550a6b61762058930c242c8868e9fc706119f458f5765d605518dfd2143f004a7c43dbd58b632837e0f3cb35671c7f8c429c05');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d29c71348d4b0260c1b3d0151a62113766643cbf9f770877c1b7846c1c4ec47b2580c2bb4d300e0a5d43bc0459c0008d7c5e6918a597bf8a20ceb4e743375bcd0365dbcedf300be0e3940f0934ff8f7c0133160631efa3b330ef34f03');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d4403807457a17893a82c4216daf864b3016dbc2106f36402926e7ce089109fdfc8826aaadc6cfafa38e787ac005efa9af0926d2cdd53dd60fe19ed8926f3530b4d67705bcacc3ff848cecc269508528b0a39e7919f5d765225de');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d1a4c0e7c37e082fd6306cbfccae2d85ca67e4eb83fe2ee30f4c0bbeddec30ad74a8960efe5bd9c6a7a0252b68b8a009894139ef279a186a126676a95932064127fccb36a4baff30858761229f461862e5d060451ff6fb0aa5ab2');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d922d72274920450e916cabb5adbaeb2d1227ad28c9ceb94ad076e4a09e59237492845d42b36df8377c314b63338dfb088c15192c92f71e3b83ceeccbdde496a8fe75b7e42f110044d566bed2f88c0c1edbe9eeb447cb7d7ba9ef8ca7b5d367e010dac4');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dc3deac9a3161367f0eb7999de2affb653e6cf45429059ef0602279ff57163e478d970966d9c2b31fce71675decce4768494bbe32310606a22872cf47956299a1affc9356ad830088ae9f07d3eda9c3b2f57539d18778a1b20af887217ad73d621f6b');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d1ed787f6971f7ebc7f88541ec8822e500b2758a457069dba74915c8444790333f6e78e09c117d5a928413a26bceb928523cd007ac032aa63a40e6f6518b79735dc3aa08c8b2345f27be91ab51d386ba9c1956d10844b590fb3');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d9e5f56a47c0e511bb01de7d3f35bd80db8828a13e4b1b953a593d1f3897ac2a81d9ccd6237993daf7b7a0e8053fe781b4f3854bdf435154e9cde8da3d6b061574244c7b33ca416bf57775148a96e4892bb3b49583fdfbbd62ee38c5aaf92dccffe2661a0c62a680ca5e8f273877cbc86e085d6');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b323031313337323634373332643336386136346165356665227dcfb27f13bd99daa484024a9277dc92668a58d63f779121bc5d7913acc10e5be02838520478a7f8401ff89e75dd1be724dc660b999337aa522cce975402ff716582aadbeb901c4b103c5663c2736abd2ca5b1f2dd751d890c765b61afe35a49a566c90d0b3d7d3b63699312a2a255b642adcae7dd04a910b66a799d5d11711dadb1e843017fa89ce6f4ccbf5594e8ec578114c475fa1c388d62e7bbf3f0d3380a7887b9d3a5aeebd111dc6b47941d72454962c00d3383ad763d55f3c518b528a98e2260b1bd8e3a048b40b7e055a24c36e125d60c4d003f1a4e54817b9dfce324775ac45174de394c7423f72b12ac58810a9b2ac5554442b7db01ac9e0c4978564f4e9e4a37fe75be1a4a0574b00c909661b46d767996dfdb95b58b06236fc98d24132cd6fb9240c3bfe4c4eba4c81ecf8ca7f973b83a610593bdd263019b911033043d2118608e6def173d869acb11063a0fb946ee9f27be2aa879955bc023231c13fa6cd0f15b7f16c3a604065d0c7b65e6fa785a62e36eee6dae2a683044c047f32530b1fd164797d9cee9acc551e440131215fd761b736602692eac879d7d8e704fc1a2d4884a403ae00f4e213ad42a17ce0e3650a22bd4a1ec877aa070415f549cfb21aba5608c0ac814a228c8f67ba00d10a0bcb36dfae7cfd740d1f292b5a1fb444308d465cf372bff23cebbe43d9eef6bbeb3335d4d8537002c904223baef1fd7e344ed59c1a0ea25193118d24fa73f1d9d9800561bc5d48f1f8daf39d76e09784f46be77487d453ef116d4805b0030068a6d0f14a7354763ee8308efc9fb4e035f3b2d8edeb25e031e4e3a4dbdccd89868920cf15a6685c6676460651be39e2a1348bbb9490a36beaa6879b1cbeafb652cb0a90b7461c01fece24d0b12a3520bab9f04b346e55a68617312a0552913ad797b259d0099c202fa455a5e70d8ef347e337426b0fc203045ccf64aa08eb937f910bdd4d1c9b14ceb21b950beda78b6f3f4bb8fd48ad8023e80a8e9524579617ba1f9d447ffe6d488edebd8b9e5459a790489cd3bcff44313d9824bb4b946595d5a7b7182c7c28968e1a5d58b748ece3b405370ca2ec4db5c51007bfbf8bff0b9f9be2fecb48b6ff0370155aec0cdc958fb26dee03233ccf5de25dfb07005fc3a08512880bec33ffc2e5f7c3891ce8194650fcbea5b6f69765f1efa52e1ddc8c8b8431f596f');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b373663333533303336623637343432313664646665656464227de320eab905b5a83195258a10fb1691e5195c8de279576db6cee4e9d47b6a0e5168bb93ceda1c31c3dee472e72d6f6ab496cf26181ea5c985846906221f24fc40880d2a304c6cc834e851b4eb1b6a7dcae079869a38289f7006c374edb11cb8826d3d86d468d3b2fbb229c61bfbacd42ecacbe531341e83f58dd4e9c1359b41bdc6a70ec67560b1ff4e26b98490a4d174d5e002a41efc885ea54e500f21902938bfc32fd594fda3f47343c6199f228888825557cc5d252b417654003e5605f70d71fd5fc593b0b95a5b78a78d272f74d23a156775d4a6609e71dff570c7b7c99b82b5e9cb686e3852d885f05a7f4fd4c37a79b6353a05009159a61e5d3159106fdec64d559367a38cfc233e4bc67ca503bca641912f774214a996ff86d2158c9e04e00d6a37564cc4c9d311413012659c791971a3daf583840528773d3f7ba0f126e2c19356ecaa7a30169d77e39e9cb3ec826b8dfaa3e2d3558972a4c6c8f04dde6483369574602b507c909cdd00c9c3e11dbdd377e9ff65e28263019ecaf5663782518dbb1a7cc372ccf4cbb465ba186f712ae2a72706720ba24a0be1a4656f61d3284357b11b6b78cc24400d1585a25d09027babdb375d4981963a86a449ab307f1aa4a3fe475a68d279236a05704b4b247aae604e358bdfe0d8215f5110eec1bd52f528da1e6ea62c65581e9b8349e41dd353ace80c5c3688519ea3c272c3abbe65f28bdc9bc84c33ac788559f33ace713bd302686f37681ce37c617ce6e7ee2af0c43cab6dc86444c9a055e3f4909c743a2cea8c743f7eba4dfb4af7bcbb3ac5d08f9b60ff5726c93629fb956955c7dc588ae0ff09453c301f8e7e177a3707e11c6d2236b9f93d126d3c3f71386f42d1d9ff9612082700400ab7947c83e26cbbeecc24cb99a14e9ce384466a48d093e73018560091e9015e9d1aca9427d35a69575c9eb35440ed17b325860c2b491eb0d24d992a022eb8be64ca63e316b5a4b168ad1b6bc613325ed1a5');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b376434646532363232383939336233353530346631383637227d9353b5af1e54bcfb135ef14b6e1721e97194e3d91b8699497e3d3c1145c501a7f16114bad07f9426b6d8cb3898ae2c20880cb437c837f1851c7404d128532ddde516e51cf8cac5baabd14860b5bb4243506b02fd9142a193ea3977b59f6310346da2a9380aebdf4a89a20b8eb9e0aa018bd23852babd7081456ddb29db50a9f6832c4d4c78d962d70c6b2d9417d4fafee70016e18dad8f1dc013cf6aeb3cfad4fc16128566f70ad22f74b7e3cfdede5eb7cc60e38f4663c4b07bbf494411537ea2b205f89fa1a4c2bfec5d3fe88cf4f2edf30b94c381283db72d7de2ac1b2823e53e413242e6cc83c82df3e92350296eb97ff5c881231792da691fbc4211f4fecaa5a31d06acc2dfbaddaa3b6dea70933f168753d528f933cc288ba4bd000712ebd6e612d306cc7d809d3ae3a354d949d9e0b649b9d32b29cd8d3b7e46df85525eb8e1cb6d650b073061786e4fa3c4e0cda51388a6149227fb44f5eb5226c3af82bc58ea92dfcb6816e4bee1b43578a16af4587e9a830c434652a8510cc14ba7e72cb3ae7dbca2984846d8f1a56323efd7491193ce06ba19c85c799505ce477649231bb4b758bc2168eccb568ccbf816743309f14aad5e6048921dc78404accf6ed7985a898ddfb84eb88b146931dd2e965587020155b9322a7c82cb1afa2e56abb5abe0a869e41fe5e3dcfd69645292681ec1a15019fcd518fcab561568b3dcb4432944fae932c8d56654d0ff76386af68621caedde0c480656d1b9e567db9bbae3bbeec8bbfd0c1701921557fda4def86f8d466f128ecce0eccdf8468e8153c0ad4980dde46e95e23c2a30b0ff798739ad8097d047fa5df99e95b05b2356102f8e14b98f47b4692972dafa3106b230d43e323e84d7f498e8edc13e4218cc7661e1aba512eb72618397c478fcfaca14cbfde87d41609ad09c68d4c9a5bbd55029d34fa151a44188727423ed61b35833f101469fe333c1ba8cd92dc83762ca493de808ecd1f60c01217b9aafd212c7b11a3ade0c3bc6d184e73304482966f60f527cab559f448173960fc4a58344');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b373663333533303336623637343432313664646665656464227db7c352a5e96f8903142f053c0d2557fad045ff82c28b725efe62467cd8e36aafb59b56a821c52f0c92b9e3f422a940a1dc469032a0cdbfa831ab35b6f2024c787725214bc54924529ee11451a3dd736e296d70fe91dc29bc8202451ebb5db0edee765d21421b4557e1fbae2bf9d0bc8e43e7b0e9beee72eac2779d5c76ae16ea5f1490551431dfd7008be7ee99f8087c2b97224924fa4ba9178b1202e9e1eba24f5f676305c90926ce47a400e5f2305ca6add6b46bc1e88e4957e1e7d5a30a8aa405b732fcc1dddfb882280940d7611d0731bc54db0feee82c44b309afcec70922ea2fa18b21f5acdf969f27dc96c2fa1cb16a20fa8af7a43f4d9e75ede5fd2a65ede32d54c1382fa43b4c70bc664ce3a3f97722992ecb0d05bd635a1664c17eb3a6c53b31116a349c487142cb78801f0e6bc52e2648a92e669d19a1625cc07563556df919ed8a9966e4ec7035b049b25e181bc5dc6279740b87daa8415f436f24ef3b990d20426670f924d5e0c2c17d50a00da3d3ce9fa7d869d234258c36dc3382dd15dc4ba560159ac2d3470e42be0e045fbbde0a74bb3d8a9f4889fc4c9f7e4dec4e6e5dedef6351f3ad11bbb4fbc62de00cf169f97ee8f6d8764ffe1f288f36a3d37885947ca42b23c3a238f7335ed69b38c15ca18f8b0af1a8b5d7f77432410a6e559c14d2d68fe5e6e9eac866fb3e07e78d14c2bf5fb556d77000693f3ec12e471d2ae63bf176dc5f24950c54f8827d40183a4a48d9156ae7b1b56f5a198634a488a2fce9fd3b90afccf027756f79308ba9c8665302bf24abca4ce06acd07ae2c436023e8cd9f455d0095dfcbf4ef72a6fba3dba968c71467b941ced32d53fe0281e2d3f4155b73fb117f2e193bd21035d62a99fe7e60d961a72535e2069cd4124c38ec2ed40f34b251f8fcca2469b233a9592d5e055d670d0ac1e632d9e29e33cb71a1b39cd859c517dc454fa55467a4e842217e49350116167eedf64a164936a0eeaa5fec3f08025c6d88ba644c');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227ddbe6ab4f1fdf14d299e8ae23a37dba304cd9680da0a37d6e866493a5a1309084aeeb83818e27c9309140e2030bf25c21aac72f599dd545ca28bb31d41f11b84bd66835ac0884198210f851aa11eefb451c04099f64104f30e693ac250aae661558b318d65ca3399d79d0604f4fc35336bd2c614aeb65a1dd1c28cea8f6b91f909aee8d433b41917b1472161cc1fda6cd75a6fd');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x6365643265633565633435393934356438663765663036386132393166303263', '557ace252f8992d733f51d5213d7c563', 'k201137264732d368a64ae5fe', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x3033353064386330663766613761613066613363343263626562313237393964', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k76c353036b6744216ddfeedd', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x6666646639356566653738386134306432393161626565346331366139313932', '9da1fa745a2677c42f8a321c40605704', 'k7d4de26228993b35504f1867', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x3030313538316535363238643133366534383262613666383864346133656664', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k76c353036b6744216ddfeedd', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('dbd33801c09df22cd0aac8b911716c57', 'k76c353036b6744216ddfeedd', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('bb195066f3231960d86a6d08f21c2885', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'k201137264732d368a64ae5fe', '\x4801a3fb20083263407411134bd6b89d11b788158846101ec933c5b6b02b04f5aa128dbd2a35bddd64765f4ac3060368815cd8f20b0a86e7199fa9b826cbceecd533a655f2a1fee3a4d79b0193c91bbfb55f86da0909df960d2dfd93df74f85b33e12eb9ae49c84e7bda7dc1733c0e399c3bc94e6cca2b4f1c8bc94418a4a4476c31ef89a509f5fa3e5a5d8420c055e819194db0056e3c3cf1f56c7a93c9a4656e7b09bff5adddf4ac80f3941af571670770caebe997429fb7a28f05ac53c6173e2619681a43c51c91290115f797f89a61289e0d73956634daa60a345263955dcdb9c54e48769cb664926f9df3eee918ca5da2a97663121aa8d6545dd4fa35b137813776e684cf7634e0298517745c57a9c285ccfb231f14dafce240a0b07eb861e43feb9e0fbbd212889e7c6d9444b969e5155f31d2e5a85b57132260e1b3dd115e28d787d65a836a8159c61b07d8364e05a4507f0f7b56bbd7e5b53db393c72e9bc43fb0fa3eb40dfe8af7ec04c28d197d95bcbb3bdbb2f4961d1df057b41163c1f5e8400fc5ae77c13ef393504ce9f083266fabe1b4bfe2de02ddd50fad7307d5469bfbf92d3574b47ce70ef9c2e2f48a1d01d372b5a0b662c2d5d2a2f29b9ff53ace1a332fd593845ee25878c3de683192bba8ae3327e301a89da3188a6be53bcf6cfff1ea20bc782ee6a808cb02b08873be7b35dd974beac1b47a0c5f4744c56d37ab05a5873f792d0cb06f22418db42a24c47ad6ed4369d530c7a0832af3fa15336d5bb5958dfb5a7e2de426bf1b5b8f6ebe8c60bcbb048fa206e722f0facdf348c58a67cf33d8f1162ff5e39d23b971e4b7053372d93ceaf9b24108e100f09b4afce024536cac6641526ad566b838d203a479abcbb0b33ebb845c271131dd7c39b341577a8cb2ba4da73f00f8e75d242c1172b5ecc1e11cc6f90dd0aa1acfbafedab8d23319b522b1a3aea0f4942109af0eb28bef2f71f2f7e2ea', NULL, NULL, NULL, NULL);
INSERT INTO public.patterns_statement VALUES ('22e525e6ebb75c7a68dd3a15a8fd0d02', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'k76c353036b6744216ddfeedd', '\xd6e38dec68c1c418d7f697065540af799adf37890b90b91d44898154f6126a8f9052ae85967fb317f896ca86ff2e5fec9054d728e99bb3eaa7eb7041abb8897caa307719974f03f8920d4963800267a10a3fa30232d82885fd521ade137c5693b480b3e6c235a324f3b2b083fd9d046886ebe909c1c7aa2cd5133ec5be91f36690505cf4ce9a64dc987d962abc9d43dfc81f106faa168f1045702dec76b3dbf7f816c8c22817b308ee498ce98dad89884e75a6783294754f0791ac6927ce0f3a9ea617fb6c2aaf1f0187db98b2a2ca71927d591fbd25297c6e51144aeeef73503a2ea13390ebfc5caa328bc6978b06a6c266589c66b1f6719b25d74e8d14f5d2969c7c41526166c87fcfb2dbb18e1be90bf5d4f57678838807018c895946f280fdc6a947b65868352ef3ab570fd269ad21eb486ab9d2175baf16089661da9cea215a7591d1842786c00ae311cad7e29f28c42a37796f62a2be6cbaac9e31361ee83a39a39b27d24fc31b686e5f9c8379eeb032fdb48e5b14d113893a6b10e95c4214e2fe304a709315cbd5c15f2d62f648033470f8d2e17e7acca73325aa72ebb19ca4bb3b637f7e3723b6dbfc300c8afd86f918870e539b41557f2ea2d46798268d64efe3f2dafcec127f353320f2859bf2dbb63d7962d8ae01d176d104d3466f9c8522f397e3f1af95c11b68eb40d201039dbebdacc0bcf5c9f29a937e26a7a27a887ab7dbd50c5ac955eb8745cad8ef28659f416bd0d2b3f5cf5df48844b120ae855d966a97a0ce196f691ac090e93b08f5425ae27c0ffed097ae8c1dcfb076bdf44f265529', NULL, NULL, NULL, NULL);
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
INSERT INTO public.signals_statement VALUES ('bb195066f3231960d86a6d08f21c2885', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO public.signals_statement VALUES ('22e525e6ebb75c7a68dd3a15a8fd0d02', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL);
INSERT INTO public.vault_key VALUES ('service', 'service', '\x8a1ba11a6839ef7dd040d92550d7782f2a2230481e817e73cb145ca5b7f7c275d8b59126c1e8a6f100e60816893c657569673d43dd2e97f72fb2a53a', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k201137264732d368a64ae5fe', '557ace252f8992d733f51d5213d7c563', '\xe97ac156b82181fa74c2818743ee177413afba54b4321110e9c35fbe03468704bf917a33673dc38c7a64f314da4bc342b98ae88ddad2d2a91c97017d', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k76c353036b6744216ddfeedd', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\x1273f17b48cf2f2a08b175c707d8f583a064fa9e4187a6213134b0423928a63b75a77174592d27af9345020fae32fe3034114475a2385c61bb967bdd', 'case-note', 2026, 'cb2d82257aba3042');
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
