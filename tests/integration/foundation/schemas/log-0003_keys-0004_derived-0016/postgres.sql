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
INSERT INTO public.access_token VALUES ('3e070f6a58a9', 'd2dced1f6d738a7b9cbc29274c5d9cf1c754d73f5515f72bb1de323e138add1a', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('d38b57aa7a95', '9bf079174f22dbdec5c287f4e58d8178b2e1e577ef36c4ab6d6d29447fc3c7e9', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0016');
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
INSERT INTO public.ingest_erased_key VALUES ('k16c2c27bbcba30d3347a23e1');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'kbfd253cbfb7bd008ed10d99e');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'k8d7f4d793bfdbeb28c6101fe');
INSERT INTO public.keys_schema VALUES ('0004');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d62e1e06709bbf57c1004a4d9073602ed6d9cad192783d62719d6fb858fc8798c54d036c598dd2e993b5e8d97f42c0a8adf83fe757ed7e1aa0b05383bfa6bd797819227df3ca08cff297d6b5405');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d2ee9bb8d44b5574a9942eeb743a958cf8ffd6b7de270551e76c128dec16c034342485aceaf6506b3b0c1f1933e0b79d7ac604577ff715edc506166169cf63844c3a5f255a67f859ec7302c1ae2c8c60c8fdc69f18920f896a4fc');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d8c8e439913078134bc38a9cfb97b2f4e8bf55e52d274f122b29b0252d887cb582607d9273705a21a9a1c01f1437a1267511d789c1bb255e8287dc4a508778f0e9717df2054c8186dc861a5eee75514a59b29fd6ac642ecdf11117f62');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d0b34b9f6323b9207d1e51a5a320119730f1b868c2fb0033766dbb9fa6dcba7656e123260f1df30a0f762fa5deeb3e67915c18ac334e14978cc9d96b9603a158431975254ee91f39a84831c59714a275b3de5cf5c79cf5c9eddba');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d33692d6a5f1843929ad1e9bcaa2c87521c13260a4efbe46020a0a0a35d70ee52c384b93fead880dca25a667a9b1e0815bf10c0d5aa1cd7d36d9d6341ecbb31227e766ab05d4a784586e6c8967339c77840e45956ff89efc6478a');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227db3303dd59f6fd72893d0a127b397dd442d52d493417b2652512dd5a3648012f759dc79ea11e189113af6cb90a6ab3bbd4955d2255f392b755b7d5e1efbfd6d99e16913315714db619c3ab5ba5494f4e571428803eda82009a27a3d2b267e906ea5a426');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d18471425bc6a63cb54c418c325d5e4e1136ec5ad5f9cae0217faed8acabf3c2b1cbd3d354ec46e426b4e6a26cacd55e408f954cb1ba70ba097a9bd2e78c7e28c0d7a40684dcc2528cc1317b8d17c14ba27d0e0cd40808cf6316e691de6b5c550bd0b');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d7af90c280e38abf64fa2a2862e5b2d0fec3fdb1abd73850c61b19138e30205717305d794f7eda90d16e270689cb4336fc3c65863c72d99e8b0c29356d71cf3a7ac0507d0a118019b110650d030cd58aeb14f8cea20ef5c8dd3');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d0037549343e54f23ffbc63897d9a394faf1082f4160939cc9d70d03115611af111fcd0776f77014ff91604c4c113ff7a4670160178d5d2c43677b323b404e4d70a89e4859dcab04efeb0ecb5c64528b06325f2933c814944ee5544f650f51551767a6aa429efec6d53a9b7d56b921382f653fd');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b626664323533636266623762643030386564313064393965227d3e8028bf7893014808e5f96be6e0549a27cbaf1e5ff56b6f187de0e81fc04a969847a2badb89163ad17834fb54a048418fd7ec5d950099096d26404202214f0d19506b26b3bb04984605e2af94e8a3ef81848ff27251689f1dce5ba77841658297312076e5d59fa9ea2079c81a2a432892db8c1e0735060dec39eae8423584fb143e1637bb1e18609c7a34dd265e6dc63679b1dcb20b54e0ec6f15be810ab5787f0fa158ff377439e8a7c77443706b4c33264a98c04cd71b2c1f6409221071e7d1583a33a927253d3557ecf7f65dd48bb1df65513364151f083f949ab068b3296ded0d8c104b5f6fe907d1e6f71199de5a1082d209d243e98ef1419c889cc5283e7955372bdd491b7b7119a1f2a7ff7d69d8274cbd3acdb96e1acd81975d1bf97e316f74908d7e8c53282c2eb75ee322aac87fda060368480e247c988c179f1affd3fbe09b42e21dbe808d317b35f6bf1f02012e36ddb94dccac97b296ef09a263a6ca1bba09fbf3ec4801c37db98814979bcc1c82405b66d273f3559052be8c7b18f980494c64a2c544f23ce0eb20afd941d4f1614844e7b23bbdaea4e366f3264bfa462e6b8057df40a291fc096f3c94649b314f1b5c354b5a5e514d5bea09f6f08afd2f513491589d9debb718b6a1a8a7fa69c538492d30f7d86aed32052dea78fb721a3b61eeb3fa2d5a6ffa9c2dc53b37c85f2277a56c7206bf153aa761329f94e66fa6682b3406c312b2b7e755a76c1c0f8a39b552aafe62738be856819ecd34d6bea93029ece0c14f11d87fd9ae7fe5f7be36047d2369d54486b90f011abb4b41d3a355a337b8ec04ddeff8dfa742ed98c300903bee9dba6525b52f93a695ef5200ad526c404c8532a251f19b611621a92e584eed324b42c37365bccddee0f4d5f50f33bd95e324c3e5c72532b777488729b49979d35f3d348988dddf73b3c0f836cc68751c5cc05a3a07f7a6dc785838adc043738ea355c4c2e7a39083d324d6bd786536c7a353d0df0319d8d62e32bff6b35e3b54e42496c696b30bc279be94aaf2267d4965e570085c0cc773b94d6ac66f11a632dfb8377bd15a244cc25ec1d2b1ab8b57de140eaf3add4dde05b434cd151d51299cd821d36cfd6f12282cb8450c2639bf334c64f5a7bd9bf4235f521aade1b688d2b5df7d2f6dd157f6ea527bbd17065ab1644451ec1045f29b192cbc7bc5b7e370');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b386437663464373933626664626562323863363130316665227d178f365a0819902847e698da82582d9fa6b7b98d8c3a762c24db3c1393632ab762d662c6114151964c206ba27769fafeca234e83b520853dae27223c39510223da0d025e4b445b8bc811fe71c80e5735b359d64bac140c172d2baf53ac609cf629dfc9041a98ef69646a6b97ec094cdc457811214c93297b31975f13d4423219b85d3b1e0aa4ff11c43658e2e15fcb104fe75d7a84ab2ac9595771fa117983f94227b8e9a330dd767e5cf139e56b13bf580468c490c95e80df42b0789bac5d4d1c39552db237f950b0295907ef618a065bbf6a79e2040deea47b2a60fb9a66635d96ae3bb2181aeb4bfe92ebe4092e4ee3702be899cb401df2747537a8ce8ed236c4a4167d6d72e156ddd188526f235b4f35674d33f6e1f48417764778f246cd22d66dfb136caff8867ef74597c65274858f0ed1b225faf4bf5ed0f218bb59290de462403e3439495cfa37bf49d09ac64139994c0121935b129622d5bbaa5f5eb8fb9354c8340508622e22f413dce334c4eee7ad81832d1807dc8fcf32be1d7c7f72ee0dde14306f7475011bc7dcc87b63169a4630ec9b07d24148ca1846d865517e724fcf31d80f6fbe611c584660d0cea6e134e15146fe44b6b72085f9f1210c0c2fc06e9e27e53cf13edf9c779fe4062a14f3462ea5b65b6d7d1ced3f9e62653780adae1dc37efb99bb22120a8e08e44a6a6115040b087beace9ab85a48864a26346886b800a2c9591840d6261dd2a8fb23300b0cdccb13a12427a30942380d6074eacc5fd36fa116dd7e057d30cc50ef30202ed8772ca550f8fb7088f26eb6f4370a5b24ffd5230bda750db68b5b5b2afe1e5d0591fefddc5c7e7610b0da1f07a698251dea82762adfabc04d41a7dfc75af9c78829c63150fe3b0a136c1bb069fa21fcd51eabed7218512c484c57daec601eb08aee6a8070e5f69b231292c2547af0737407851a328bec32e9befcb2800c3f70e2f7757c5b483d7a55a71ce94f241515856f9942d9f847');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b313663326332376262636261333064333334376132336531227d23ab8afdacc6dcd041b70f47a0e1b322d935a239b71c4613ea915fe3a55d95b5e3fd24975462b62c1172692adb4035732eb9f263c0963befb258b62338300010e8d0ffc9442dcea3630678d4a0e610fbab6fb7cdefeb55e61f250d0e0ae12071bc3df993d5121769a9418ba0f25246db8c06d6dcf03db7a2399db11fa3088ebbcd3f88f3c930a871f9f0ecd59d9b485fcb017bb87f96665bc5a69fbbd4d131824348b2b79e66b2fae329796e5457b1642b78fa5149478628a4af7507e28581db53460d2e0bab4fadeb54a79a992a81a35b0a0b7cf23e7d626f79448dd6cd0cb1d9dc618105836d6c0aa7a449378a4e9b0d8624f27df8488691fa2860881b1799b1b0cd24fdff27cb0bbb6bd1ac14ae43c7a3011bd923a0bf1c00c20fa2597d367232ca92ce25cc382f3e22d4428a16b8e4c0417f60be71cd8c0abaaeb163a553dd66048d91dfd22819ff72c275c60447f340d32536904863df8e6d6b3af09ff14f7d6add8260b06b31d2a99af2e80629e68f1455c0b2804b97bb6bb1e04391c2751f0576d2a5e9bec33bbd6cb61d821bc11901a9b9f792e310c2c441cf2426b8771386085b0a807dd41f6c08b6fb5e1b919187b89acc8fd928177732bbdb4956d5cd8e87a1685f1916051532714d257db6fbe85c0017c8ed9d10a8825254bf519d2ccd674067f3b02a547b2e5abf4b5f2fb31e8f11d5898aacd4553960549c9e1f6ff72cb9ff170c369f9d0ed68a0cfd4963877a6b43603543a035439efc28866191b68651ce6e5c6b3f5eeb96cdb3d7ed628323662aa8fffdef8e54211fb7b8363f149797941ed20cfd5d0b838a21d64217258175a80335e746573fb2fbf08aa3957f850a55ee1d99f65b475f2082e5cdf66ac131d4e3e195f8fa592a6f3e71108e5225aead0199e9ad8eab6718ef1db636c127b659556881de0ff06412a2c28d1044b20b070599fd19d7493783a42b63ced9c148d95c8a908b3ed05f740cc79f093809a2b41c3181a33cc92e863cf702eb79f4655417d2a9d26c544d68cb2bcafb273fdc671827b072f8210d49');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b386437663464373933626664626562323863363130316665227dfbb2c8d2269c9cd3006ef9ecf986e43c306ffc9b5251e24cfaeca0ad65de3dccf5296c9dee01fa5b260d3f01e0ab9299dcc7cdf366ef01adf385dec410d6cfca3de8f323330c2295cfa27afc4531c62ad79aa902ff2605eb0f82a36993db32fdfd6b48443544122e46510cc81b206d13934228395b904066076833f4009b9c1a7794dce7448787edcafde293f1271356207d905c8b56bb4014b02c419164ac5f42a6c343902c851247956429b9698c0bc84bdb26aabbd40058b4e4ddb89c0e0049c3b6c92cf509c9e673eb48e4b84269eb59003755e46ffa37103e409e4c28008a929a98a54c3cf34e471ee613a3c0801fed42cf82e893f2c999ff9e338e90f8dd110a1641a163e42101c17ddba8c2bf8df6926fb4a09e8f8811bd2f83eb814b4f6d6125b1fe608b50403cce9c915e1de1a0fdf3f847b2c5c261c4e29baf45da069c6fc8b3f48d3099b88ff0c956f425bed09a00de4d8e653b5a8f9fb3dc1997d7f41dc4ffab8e41abac061f135488a9d80a941e44be09d48cb235c1f99325f04022f8c2f532343b59abec793bb97763c23b50b91157661d23f1b7e1b7d1c1b104a9b8b0658c734d70b64d85b5f897027a5a58a7f186f2c7072dc1ada0c839b6d643d8352a3e3f10e16786e8563fccce4e51330b53f88b6de860e6e480368456e8bbc4cbc26e5aecd6c45e1a8a2898e4b84f7d5771c80bc78e1ad8fce434cdc18d58c91d1868b815444795d4852189c47d7f887ab615b298b8aa14646d2692343be0f0fe9daf3f2720a239cd1614434b93ed68ad9e0690bc8f36b28beb6b211ee5d387471484a3175202fedd5102f185eeeabeec34365de16f357b84b9bc9c702d41cb1d6fea9a75e7f32e9d5a1aad36d0b774a073fc9c8252b35608a27c31c5aaecd0e7d4c978ea6f1b23d17866ce56324cce1bd36f2ae14ad60a02a6a8ffcd7c131b36edd464616a700cb7e0e32592033d193cc8f44e561eed28e4b64ccf4205d5afc8247171f7a8c49c112f28ff73e705');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d43521e15aad990ea5fd173b738a530fef9e04c561c16f9d3396f8e70ea0b3769a3c047e6148eb59b3df59607f0f902ebcb5d059cdeb9a83be2e7d67bdc660bc89a991038194a5c9b244608ba943c4d57ed6a77a0f457325d2d062f65bcdc226300b19b4bf1906f9aa47c40e5be91c1923286828ebee5149faa4e66d6317f273b21cd44da9e98036157e3fb7ef0e63e06828830');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x3361306638633637383463376365393235393633393632353065646639653435', '557ace252f8992d733f51d5213d7c563', 'kbfd253cbfb7bd008ed10d99e', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x3338666463323061313031636161653031623366323536636338323161666535', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k8d7f4d793bfdbeb28c6101fe', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x6262333065376565616461386163326534313265663665646538373239623331', '9da1fa745a2677c42f8a321c40605704', 'k16c2c27bbcba30d3347a23e1', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x6532316336336531386138643362343661313934616333633163343137353364', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k8d7f4d793bfdbeb28c6101fe', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('6796678aad488126b4f266ad95e6e659', 'k8d7f4d793bfdbeb28c6101fe', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('b4ad4ea2256951b42c4472a4a28c534d', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'kbfd253cbfb7bd008ed10d99e', '\x5587b37bfa746f04e0d5f723b5667d9e0385eabab54385d0372a364de8374f66640ad98b66c6e6d773236f295c82cc2c9962716b3f1dfbec1f942ce788800c080034ca467bca73800aaef6709bcd5121faab57993e6ca7315be407b6b86b38e30bae46197d94cce1fd85c14bfc5827d5505918a60f18dee281548ac4c0ee6aaece245cba45f5fe5714b5d663f31db27202c144e32eb511082ccad698f88d5bc0490ce859cc6a27ceb3f75628d0ddb7148c8d7918b3974c1c7df9751f0e3428ae3e18859400a04d925cf3d274bce1d2758c494e33a47259456f6d2d62f03120f6c278c712825116e10954e3b70879b2b5c79f058dc85f85b5b39353b3028b4c1abbc329868d85fa21d8212e5198ae6bc4b2572a36df990db623324c966e9ec2eb36be0aaa4ec4ef121270f446321e4291234cd4458c91a49b0bbd844c70698f166eb1964f439847f050229247776984586a49dd41c9f2fe3550aaafb9e32435d20f13c0c436c0465de51b2272cbf884eb5d8fba28eb6ef4c77668fd27c373a9ebf2e1e39689cd8c3dca95f74918ad6fe58d6b7b163c283b95d2189fcb18af99417df4c8ac482570e80e4034aef31b1633add327d089d113e043579602b1d5c239a88a2df665f9a8fff5a07c387dcee02f5024fcd6d91bda73f9c1bc3af090b368c80fc7338027636076dd100b92a41e193e0eb97e46ed2eef4c1076b8381cbd9c0602b379390e10f00988ddf4d3ca935dbe92bc8a4fb6c0975bf9d525da8912fac64ffec49263f7abe0144e55f885b51913d03f026adfebdee6ea71db021ebbaecc52234b08de661e5e2d03f08ddfaef04525927c5ee7cbe5fdf2efb4e49292ba978b60192a7decf20586f8f44d4809a431c73c5c5b23ea47a39fe787740537aa002d6f5172446623aa3092ac4ee0c06b9f28c230e94947eb9f415aeae39f8316c2c62e8fa194bff917d3fa152855fafb063791627d8075aab7201dc3fa0f', NULL, NULL, NULL, NULL);
INSERT INTO public.patterns_statement VALUES ('abd0ff74a58b7f57b0169f4f3fcdec7f', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'k8d7f4d793bfdbeb28c6101fe', '\x86a7f970a8910992f1e3c39a287ba66a7c0db0f4af709c891b39d9869a68c4f84f60180a1f9376517b43bd8358f2ef703e26532e8cc7e2e172b1ef5ae83e6a3ab39f29316ed7b008b9886e58885fb73882898b83508ce591794108ca2013490fbd3e08f51fc3d7da2b3a162b951e1a4d3c8969a8825b3a219956952f9ef017932c987715190d87937ea8fdd58e859ee78de3fafb7b744dcf1e0493e60dccf73a71976744a91ceef72c2a01f7aecb2a864e15cf148c72d3312dbace8ac216e4e75e6850e859a36c62b88073b1242cdc0b7f8347dec2e010493d6e4725154f477d55b0bd40ac70484a6f5980d9f0f1e56706844af34b4c15a1209db23dc490a575d85a5cd4283e5a302fcdb1a63ed3674f18f3b0d07b2a6e0fa1a71fa54e96d58558f0e547f93ed650b9b0b465970c7ad9688ca2760b235853bfcbbd956a8ae3141991c1a3043c82ec79899714dca67a532e04a487477deecc26a01a2839e4a07f63888776a5d827a9d0630b3c8e4c883a92cabc6c5008dc485964e9b58deb8c6e27f9b38daadf23cea65c699fe7ab58ef566101b229219aa2f63642522587f6c1192189ae06c82ead5422d3ca12cc6966a40c194755d25a64208e99080466ceaa114208e98e3b9007101a70c3c8bf57eb8c79a1d37248012cd6066219763a134191f06f8d50dcd6b0a6022654a337a635471153a32f656cfb6bb9c392a6b0ab5b17d02feebf6b6491cfbd32bc613856a0443fcf7f7d58e0571523c3702f9d034024c54a5bbd8b3a7c7f8c67aa961cdab9c11de08c291c264e3badcc7c351c06e25bed38b61ebd3f', NULL, NULL, NULL, NULL);
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
INSERT INTO public.signals_statement VALUES ('b4ad4ea2256951b42c4472a4a28c534d', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO public.signals_statement VALUES ('abd0ff74a58b7f57b0169f4f3fcdec7f', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL);
INSERT INTO public.vault_key VALUES ('service', 'service', '\x57f9463f36f5b9430abb030b1e6939c81b983b721ffcea91b089cb970b5b3f3da39e64edcfc9d7e0e87b4d7a69bab00f5f14cede26c1ba122cbef795', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('kbfd253cbfb7bd008ed10d99e', '557ace252f8992d733f51d5213d7c563', '\x59bd7b7e44c895b8864bd0f878b39b2259e4191c85c42af1c95d5565b48cf0b5f2eff6e229c4ecfae81e4c7b39e832029040fc78dd800d03fa31345d', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k8d7f4d793bfdbeb28c6101fe', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\xa2a3c803ade299a4599f632d2ccdcfe7edd7c3622954864d47e2bd4b3acbb8373690ec006c9d5ae880d40ed2eeac5f86c93b06c3799c08a389d8e071', 'case-note', 2026, 'cb2d82257aba3042');
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
