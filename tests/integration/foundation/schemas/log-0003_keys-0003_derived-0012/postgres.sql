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
    helped_voice character varying(64)
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
INSERT INTO public.access_token VALUES ('8b39a171ea5d', 'f8554153c43d505617cb24384a731a731858500063119946b76a7301ee0fa7e8', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('ab2fe076bf8d', 'bc42b8181413e0e667b393ff4a775d991de2d5d65e98201dc8654e2e820ea665', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0012');
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
INSERT INTO public.ingest_erased_key VALUES ('k668f360b52b2bf1ad3c4d8fc');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'kab779cdbe3d116f705e58d09');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'k476dc6e9dd3531333ffb59ff');
INSERT INTO public.keys_schema VALUES ('0003');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d5fb6e43278a58a030eedbdef4f5021324b6b73f4d6c76ab234284e5246923830bb3daa0cdb3de236f70b590cabb98a4b5a9b9ca67cd4b7fb17e0e01475f6965443254c7b85cd5cd9bf8e67fbee');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d01f04bcf8ef061af80b25f61b8c105a35290a3fe3714c0451ab27020818b10cd934dbfb1f4e5aa2ff2032e2d7a6517b76645f2b959aaa520f1ba6ed84d8597763e60f100fff06c6483940c294906c9aa556dcdfa3ca178ada573');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227de219feb067588dfe5261fc1d52a1bbd6f6258414bba0a32a90727394396dda4200fa255bc7bd72a829fee2418d1287127d56a76271194a9095d2af212c76de6a353d22dfc2d4bac18cf747262d15438181c4dc815e31648de3ce6322');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d18bd53701f755e5f8ccd98cd613e42d1719af434aa6621bad6bdaabcbda021d70d6d07750203bba4c8b4b58f552b4428932c4ca386bd03ec6a1936b91a143540f57f47be45f10e04e3bc2ca16096df1cce2ffbf4f2781d8bd131');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d9772e0652f0c5c970ddea5b28d665f12e355160784fe51810535030872a6452cfa5fadd96935c318cafd91a6b0342c96780517d7f5cd2a464ea5dfc0cb1b740e1515d1b4a28c331c2f33bee70071883b1e971f77e68be261af0f');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227db8d48791e990b329083b584536bca6788ba54fb04caef32b3daa9594a4b186ecb43f2a8275e674b54818662df7d8270f112fae1f7f87b534944914489ae7f944d760fe2acfecd8233fb721611303a3bf1117c46d98c2aef20b77c88685816c6d0b3969');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d04f9ba1518ca4353a8f4f58a2d099a3138f1086eb13c13d6ae3f86afbaa13a3408b28c4681681880566909677e9ad82a6a72258f9aee25b9495ecad6e0731bfed7b36508299be4a1daf76d64ce4509ceaa0338071226bda572fdd48145dee50f58f5');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dac86b521ec14711d6560a7075829ab4deecd803ea2d013e3bcefb60db8bb2764687bad1d1130c0bf5d8f6bd90aa726de0d5d62cbd9b0e86c343b636c912d25c97a8bf01471110039e980230a35b8f54dbd8fdbbf6189e61b7b');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dd735338ece9d057fca94977e03be17f692613303b9af114c03547abdba448ee7c6a4063be067beb3ded59819d23913da5facc999bf55cdf74549428de7b4294d14c9c53248ea567f6ae329a660df791e3cf7ac0dcda776140e36d91399486a92c37e6d3db26fbfa47f5b92af3f7f8286d2e040');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b616237373963646265336431313666373035653538643039227df76f820723f02c0ebdbd173d49c9f28c5be1536c6cb04288d901ddb84f438890a46ac498b5241500fa62b487087ba13e274a55283ba5fd022142ec7276512f4125dd9f702494479cb9e21bd8f6ba4495845ca5afd40e5ca5981bdb6cb63533207319394777234747275d02435a6fec1f556f273633e595e0cde22a18f69c481576d9dedd40f5146aff68c9d862db3ca176c50395cfab94b6bf18acb8b741fd62b7554fc74482c4c3eebf201e7ca8083a9544c65a838ebcad4c1e157084206505886370bc9a67ca1572c937ab14396fe4a23af1d6585bf4806c3dfb881f9a6a7f0edcc019cc3e98b631864950d75207ddb631535369a1fbf7627c942b3594fdc9035033f6cd123c4c68bf5cb6beed10787bcbbacbb76d73d0c024bd80872a0452745554ecb3e107ad7858fea40c61736a5371bc406eda51cb4c5ab6687094ce297f816144b32b858fc38523e791b0e6f14b8b85caa445c1c0354efba2717b259d8dee589bc8acfb686f08abc46b8cacae9404fd56ac1568743f1cee3449d2796a79b16dcf7000632ac9b23f6c2be2cbb61f5ff8434713946ce7dd1cdaff5fccb25b70e90bf64160e20143ac8d9645751cc5d0566fd12c5fdcb87f01f34a642955c16a11c03f44ad1b28ddd04881072f21da6ed0398597c27d3a98d23a7a8ee2973fc89c1f6134008e56a0f79b5927cb4e368170cd6c2e3d9d1ed352f4de6d176a86a93f52b949ba115024232386de0c35bd4380092201f89b7d2e9ca6d82cb4b59dd9379ae00d74e8d395c5d9342a1c290ed806d3e3d519daa6b608c8d956a18f6e3e5078958e7b1368c9bfd61fd6fcd2f01e2616236b6d839eedb72cb352ab2e1a85c3a5e2bfd22455a8c9c1cc634378385605bf999dcef38b2fc6c22fc8850d24c4265f7b454a83b8512b3eb2e94052c90f2f9b46e179079c0abc51e9ca3183db78b63cb8e5dffbaf85b07d53d407a8ffa473c32e8948f3260240771e721a0deb8eff064da74b42138ed87c63d666d00435889de6249bd10d8ea000cf8c893f41b93acb80875d45e7a5c2db96be478b0ab53001993b90fc50bc5cbc6fab15c8fbb37661d3afa75b97f1041c092bf3b3aa1036e534bf799a88152dd9703654c969edfd72cb111354a1b2e7a75cb55720f3a2d0ef3cb135a295ce4fcf55b506fc612183a7100e8b682fcc2e6a399cac5e8f17d3640f08b608c8fb');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b343736646336653964643335333133333366666235396666227d7727f4e85caf7abb5b75a6206778dbaf6fdfdd62da04ab7867b185f1bd7a3a6f6e0239108b1f67625f39d114ede76d75330387229ebb7f922350a746567fe1af6e837f596b1fef3ea48ec1bdbc1448f074b598a5599770f6fb557b29e3e7c0b15b63190e7fb9f1c64458bf4072a2ece2df5ddccc603e14d61b4c62efc676d054cd1d771a6f65e4e149d71f5b70404d2e6e3c9ddfe6e7239866405ba300d13328fab805df355c057161ee3fef1638a698ab9745633585b2e2dc63a3f15daa0562f890bed22b79e12a4da20aed76246828c393568eb001e5a7fe783d3a19ce9af702631d631710078b741a553620170384cbb51af14dde14a7e3547a99f077b766e48e9cd93167f8676c1178d466d28184c0c48f7a30717e0b85e23b3e82ce8cd2e4b0ab62f0d81dc0f340b5baf0515975413a22e24e11c1ed8730d1ea676369718a66e1685342cd90123d0b9dcdaf06730bd98b90af6155dbdd2b9987c9ccca2deda8625fb867f4a113e622fe1d454977dda373511f0e94418b233c33329da4bc5c17f8002370e57585016f656836ba1fc0f844f5d75521b435728eb01fd87dd431733651d50705b609f19472f8c670bd53ad14becd42bf9174c2d27dfbdae51effbe0485e69ad2cf6ef7651f94cf04c47e8e03d0ab39f0b65c279512666041a6871965b0fc9f533d1134f9cb6ebc41af7ba819aa07e97f19849d4b7d6fe6b79d344033bf887bb5ce359cd5ff229e5c344300fdfab439c27b753444edcec35b20800ae0624c4fc4e6a0bee34065fae735b8b6358032501e7549ff9517d4b730597a1868fdbf7645030be9e39f3c70e13726d19a28ab7b4d1a8fc685c2c427a031c364e1491ad2432bee7279dbadac9115e2f459af12db7fb0fd169c6cd7da86236837aa3ccab611601c5432202a22c7feebf4d2662de1870c2741d42b0c273649c85e62c6cf759d4d1851a0e8d23f96140feb4bb341b80c5a887c463be6885e6e3168893745d43ebb3901dcab');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b363638663336306235326232626631616433633464386663227d52d669a7d8b45c11001b32a8b3ac7d070789c18ec09c2687520d16738dbde2adf2ffcbec82cfe7da23173ea0440742dd3764c91d18ad9fd6c659d2e1b87226ecd703d9a229cbcd5eb1bf8c63c6cc2e19f33a44eeee3f7e53e9fcf1ea7ff2ea57edd58390fd4df9e13a6be7059d870553fa8bccfc64d470fc062e8ef0f8faf88c9c3bbd89229494e6673e558fbdf48ecb12bb97cbab5be03390c682c5903e756911b78115d478f615d5b1c369822489bb0a296f1cd29567ad60a1970e9e050fb3251c01d7f092289abd295cb073ad40d440570c56102c893f55003939cf30d65e43c2511294ee0087bfd80c6bb2365bc6c4729a99fbc99b4fa5cc5648cf7183e2981fac73980c1f2804c42ae40dc22acc2d920cb41814667ed3fc150a72481f2c15dd7f5975b6001cdbb63db3e7b6581a4e664cea96e429bec4000db60c9e6c3541ad6919dfaa74b10b8ec2f99bcb406c93c7cfa67856c4b9722315714de4caddde86e43cbd7a15f275e95edfbe0f1ca8411657bb80aff149f4800e249d875d589fb2b35d014a535a4d3db82deefefc170569cf7d0087740d526cb3f08398927f65ad5bad06e3a7dc8c1bb36117049c3c848d24f1b5e656a21c9ba0569d95823f6623f76b31644b6fa58cd0de03cef0b9b65f5529dc556eba7fcf53a72ed0d886a256b9b37e5c4b85a7703006bbe7fefef64a6bd142187cf480762abecbe5a69b0f3dc669d550fc0c6fcd1ec1e9b71f556e9e8569f24a42db6adbdf5d439758475353d42eab31d6bbef99d4a6b9ce0142d0d8072bc1b5e5d15981ef1118e62b626241021efb8836eadbd1b31dea4370c2d39477b06671ed297b86a6c356c6df8f3bbad3ab32ca8c37675ae5fd7d7401e471429d9462e4b1f3d8f21b0fb5deb398505d596a8a6a41aef1c2328de15beac54f6953ec3b00fd33dcddc30e59e14815a3d9b87fbd127ae362fcca9a70055c5fbd8caa70c5323b872679e7173692d57bb60773b4aa85c9f1e84acb74d8b62e88f28a3b1014eb64da06218a3aacd3542ca589c3a0f30ebd31f2e859c0dee3');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b343736646336653964643335333133333366666235396666227df64c2d72ab36a0f9cc4de08aa218fea27ed6f9b42407a5fe047326240314f966aec8b48e05e451dd67a0b8691eb17e6b3bff88823521c839533a673443a9396591550a7d5ab9bcfc8ec7751dedb78f3ab36181d0918a911041e0f363d180fbaa50eb47e930ed79aa2bc8ac1371fc535b4e8a7c59756670fa984f33797b213c43bf1c4f47d516f83995e398a50a4f1c5dad58fb95700a6aa47683c54b949731c2af273add043383c69212e338400cc0a9d2d464f552405430a4571296b3d19cee2bbad494de64afa5000d910e7b1c3877dde28e9bf0d1a64c4f4aa1190f26f1afccfacff0c1cf51cb3723550d024c79df1e7d8d38f81b0a44c79271d024bf09f597879a6b69721cd3b67668dfa0103a0cc840faaba33464b65cf55976117cb30089a110b98cabe7748d43a6d892d857c1c8cb12b15a9d06dd7df6b7f3a8738021a5919a312f85e002e130caf393e9e0fcc198bd7871b080310fff05696cc896b25140ceb14ad163deb50bded897360ac0eefc3f397f09d411f138008778d8df5f925fa7b8abfb345c0cffc101f791f3efaee04ad7a893dfa71dce1edd4c131b54ef3eb1cfd210c1cb91bdca55f2cb393235f02885eef02360567cf1d30dc271d2dbd7c7f92722d8241cbe2e2a0732682d715dbf290ce30f2354dd62d0a639ad520899b7444cc666f5e34d7b0484d95f90c5a361d6d3b66c536f2e60003bde28760e5d48a7250e4c8465d85c9f4068fb4b4a0a58f7d41a57b400ab397f9fde693647edb9e2dfc74e4ac48da095e621c793412dc369fdf7226674a5bffa226587c12f2e97b9bd88516d4e2b91b14e01927b116d03a93f671fd768219f25f47ea1bff1e2430cce9590686f55751f3cb7c8e7734d6de4423d037db01a94bdfa6b1a1ee054e5f990350fffabfa2e001214b47938fce5808bf9e26742e0fee8be6aa311bcec801c265a786c610dcff36f9354b7b7196fe2bc82e0771fcb835a3dcfbb2dfc3abfe131ac2e77515dac103cce2ce45ea6');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d8f0f89983dcee54ef6d32b7cb0c6519256c501262d9e7fb70483dad78b810fd76d723b5b80a106402663b2d97542a654f4d9ab186ea4a950c4ff319a8ca94d878098a50cdb7ab7d536d19b85f55101a32c531d8670c3575dd6ac852c211a46c22ba79a00ccab4d0e73edf319f1c1e95cb6250c2c308a7b2d685eed802e7f46904668ed09eb4b6751cc7fe41c6ea3d3129386a9');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x3535623738646337326666306464663162363866663839396366656130346435', '557ace252f8992d733f51d5213d7c563', 'kab779cdbe3d116f705e58d09', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x6634643333323438656134353635353065323761623236336130653331386666', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k476dc6e9dd3531333ffb59ff', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x6437313836326437626332383633313835623665613338396535313563616566', '9da1fa745a2677c42f8a321c40605704', 'k668f360b52b2bf1ad3c4d8fc', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x6538653433316265623834633935333062616132383838653235353835316232', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k476dc6e9dd3531333ffb59ff', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('bd76a97a664b7a1e20186ed4950964ad', 'k476dc6e9dd3531333ffb59ff', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('3d607ffc168fdbfb7e048135d5c882eb', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'kab779cdbe3d116f705e58d09', '\x5a81fe41a9f30bfdec559ab86942239ab5c92e3fcab973e400a0b25e623588ce29f06bedd521f778a93f309b01f2bd98cad26f83dc4bcde82f9a87548ce733b9877815aa8b4572150e42f5ae75bd2ec2ea240a349a4e4a184961d6bc775a003f3f940662b10a0ce8c114f5c748f508dea1f09fc1df04ad0f5ec312d2a3ffbf6aa955c90df3391ffc46f2df4be05e8de9fb61346b97542807ad453c12cbe329543fb4edec3ebd234b8e8a3ca0462693bfab2723f70ce0b52ce63b7d8c1da91b287daa11bac1ae20c6a73652552eb1623a963cad4fc1a8e54611d6fbac05b64e2cb2d3578da9277abf988ea7c0635f7ef5c99a9baed86702c3d1639bfabf386c3788d356612c81c59d50f263d0d096ccd2e81b1bc7a6e52b7d8b13c5819a2417be51f44c79a4f006abbb791addfe129183529d7ded482d78bb3bb718da485774cbc946b49015cc935a1608c248a3b8b2df454305936eff014407df0189b0871847a6366ce50e95418bc178fa79a10e27decf35e3887b4aaa239ff86d04763b7c16f36406fd5f061272c5dedb07343e54c22a96c37e6d9d20e1b9ef8dec81d28916b7313fc129e93fd087a98a98fb05d91b3054fc04be6f534732b46f5530f8ed9c52f83a7f2db649f3e2040cb8bd0c4d2f560777455f1f3c159f400fcfdaf23e143c571afb3b580eef185aa607e7a6d2aeed45263c5cef86c1901458efcb7c4978927edea5eb989a0956cef7dfb4efb326657205642df86b46758bcc517143f207de854ece37556a3f9147559682da205b2f40e9d2c776008b52aa6f40bd3de362ab114afc643357675ac54748db797c70fd503c94c1c35e15d77e18dd119d758f9cae035b2575295732c428ecc4bc3b3911b71d496f4849e238cbdefd50c006e7c659541c3f24f8c0e11414358ce2e82078fa144f586d90452bdad3b4549fb2f72a35bcbc731dde1e597335db7383b1ad4d7f0334a5edf68e8e197d98ec16', NULL, NULL, NULL);
INSERT INTO public.patterns_statement VALUES ('f68d663e6e563f99b7df0d23e22a7f75', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'k476dc6e9dd3531333ffb59ff', '\x5c55c2850542b5858084962ca273b0221cbcda6b89ea0b0b328c3f2cc26d183cde26feb30c00af025dd5006d7c6c076321c8b8296bb75adcd723bf2e63537c56d549fabd5370596c0ddf583795fed554ec7fd7d78a93aa0155d3ade858b6e9b7a11ccfb33bbb4f7d51f2b9b23dd0d78f073259fbe69cfc2c8b20f5957106882d86b7c226e5818f0138bb4e39a74d12e5e3bbfc5a294fac772e9cc791225f85879cf7f7e874710e3bfd2c2b8046da0062f7c14329abf6d434c584a833eb8b84acd3b61f01933c008b4ee21a6e7905015e1ae0088935d1e4810a3d84e52207698da06afa4858a57fac85486a129ea9fc1dff395d83ff058580d22ed40d2ebed47a6e1c4d5b098318fa04a82a94cbe884ba6e857201f0590844ef1e5dc7ed0859843c20a3c9fe0320e53defb177ddd0f39fe93361714b877e885874378d9b72bc7269d6599c9025214702abb5b868d3181bce669aa391bcd9caaaf0167b83d1c7eb1abcc072593f12922422ac181b394c94854439d75bef0bd7d8082b10cceea4f6c72b03656cc2e05aae978a86d6fd0f7007401a45dff5907d50d5439cd0a25afe8075bf1e42dffca6e2ebdbef9963f47bb8c18d4ce6465f42dfca78ca4049b15a4e9b7286749634c7ffb591549d83ad029e07dda4b536629577c97f5742d42de1b3b79fffc5c7211964c1ed5d6a97c1fe8e8d42f3583337f8c4fae8525495794ac6f6871b44e4f236dcd30964a4d66a9a6f8b6d8ad135351341b725ead3534ec7ce3e7dc104809860a762024d62eb3f52c965d90d07b684292b2ec2f66cd717d4381192e01edc1f', NULL, NULL, NULL);
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
INSERT INTO public.signals_statement VALUES ('3d607ffc168fdbfb7e048135d5c882eb', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO public.signals_statement VALUES ('f68d663e6e563f99b7df0d23e22a7f75', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL);
INSERT INTO public.vault_key VALUES ('service', 'service', '\xe10d943bbc35d86094689c48c12b1f2d2d1eb83d4a586a962acf3865d94b2e87f2451f06c4021b69f11d934abce6058599a2fcc7e1f261179c8118ac', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('kab779cdbe3d116f705e58d09', '557ace252f8992d733f51d5213d7c563', '\xadd8dfae7004923c27c51576b6beffc9a34e6ac23a7c284b1181b09fc63c626547fb627c69dc997a0de8a727c760cb1bf15587c63e9d66aa21a8803c', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k476dc6e9dd3531333ffb59ff', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\xbe1548a1bd81ccde484604c7c35dc2d5e6c343dc12ce8d2f5ee5092cccc16310dfe97c86fe63fada5939bfcb2eada23468333ebc509c9328f28bd515', 'case-note', 2026, 'cb2d82257aba3042');
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
