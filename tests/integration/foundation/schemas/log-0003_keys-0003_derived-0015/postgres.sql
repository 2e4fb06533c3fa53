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
INSERT INTO public.access_token VALUES ('78381be17469', 'f42ec0520a3e0c732eb007ada8ced21fea6918beff365a34657130e2a4b8ec59', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('2e08c3989d39', '674ad33e9b38bc57631fa5cfdb7f5d258ce6d6b77b50049e883465ae48d4f822', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0015');
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
INSERT INTO public.ingest_erased_key VALUES ('kcb91cdefe1771e9bb1444ffe');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'ke648559fe78a02db654350d7');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'k16918be2e33a41bfc97b9173');
INSERT INTO public.keys_schema VALUES ('0003');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d0b176851eac9f94cd43b050b1b248282fc9830f6a970b58afe129d39eb99c6896aee33dbce1f9975ca41e609f91b58f71e14c21db003200761d81bc5df8182828f42d28d894ed00d7c92aa06cb');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d5aed53f427d47f96a155859d304a96acd393605e9d56bbe3562dd0589f5f7e5031709406303236d12838b60cf97f4ca00b33a990854e62398cd368c0436a699abc2f982189ebe876f7b6a29d2e792622f5d3c244245aae2ffebb');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dfdbbca6ab416a90a1d92e64c6e002167361b55fa885f3f5fd4510181138da400ac568da3b57474696e39dd6d352beacb6251f7a19b55de2ab13fc363ad23f58a4a067f500274250b6fe5d751dc39ea7ed2e4db79cd015f3764b6e7fb');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d394951350b9b9a569482e2217b92821991f984af3e7243646bb1a38cf0c5fb97a37dec6555e1be4333479146b70ca2f285d4a8bb176832a859aa0084459461548ac1b699074460fdf6e2e5776d63299d48016ca34a3d451053e6');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d547ad18f9542d1dfb4a46b8f16b0b74d7c93ec0130393cf1ad240158be24c89b5a0bb2b4810c845d875aadbd4f81deeca60a027950da7812e4b862eaa8b46971976bbb8c303a48610c8fcf037c11733446fffc2aa20e2861248a');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dccfefba3a069c0a65d5843ee6dd30228b6e0bb4837db30838f0c09f99f10a489a709bb68719163b32f876596470c56ee98082395e94d7ff01e13f9e69aa47fc93a1d0833936181466c777e279cc1e56e20cfc881502706aaafd4bba6e932657dde07ff');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227df872f577d36c0c36848533a790219c6c2631099d9275601122fd4a489d8c9db6b0a7423017301bf8d2044e480309068368e08dd82ee778adfecd9882ba8aa10a4249859658e202add815cc17f100f95c6243299a3f2d064229f168ccd714cbe7f5d6');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d521312466ad1d670d9df1f63e10dcc268920abca6874178f9f9826f7798ce43e931b91f13b7374aa1d5fa89d55c100c886a0b92d698f0549e2108adc487daa6fdfda645877ffa43c76c6440c1c2697709916da16acda206486');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d6c3b3a9cc855b4c3044ee7fb5b4f58b7582292d5da24b6847aea3372147afe8d097dcb0cecd5f884a09dcde0913f61e45c20bef4ddd70d77a601b6bfff2bf65282ad747543244fba338a5b18f2a01d4a86300c30009ef26542f0feda15ee53f4f4e6325e8bbb9227b69483a6006f2cb72bbb38');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b653634383535396665373861303264623635343335306437227d8627c8c80c20fbae2e3aa91ad013327096d0be3fcb69a0af2b75b4f08e875352db67d29e6cc4c9199439cb0dc2ea180ab9fad31e23152fd633c95eda237da1b0872aaa59208845b400ed298abcc623c4b5c6a14bd8ee2ac09e4af3fb93f39306c24e466a64451e73fcee3760020b027fe7db1a2c833a4a5302fbe67912c556bf8a7eac01277a3e12ea4626a62a50942ca77aa81f42f48807b43be212bf81ae31c54c70b194d3ca044eba0f742e3c451587b8c3a5747aad469565576f02e29ac520d159a560bb561fa8be95754f93c66dd108b860da47a667c4b7c0da3ee70609360ba9636eb64ef248952bb54f191ce4eb50974abcbd256b674c63421dfa52cf41572cf9946e63c0279dd0372fbd2a0fa8b09e02704ce3eaf6d58b97d63b414d3b9364636fe9e0b5edd19624434aacad08da5a311e9b79855ce2ed8e020513e7c9f7e6ace4b7ca7518d949a122b412a956a77dfa712a23c48d87053ba31e4360445ef6db6a53efb5ec90d204f54e077a6dc28c0cf5dd124bcf2e6873168d01158815150e5979bcf98e07ec25c6d0f9a4f933dc2e92d1aab4c06b43618f06c7b4143c5e5646ee97936df2d3da06c18fa928c4dc8c3bc90f7be50d21a5a9dbb6774392bdcebfc24bd865012709eab162015f0719d7a328896c9f0c7e20107f9e5af90be6a7927d9d61f9937872e179a4dd9ac900174a69dfef2c8077d8991a08afb542bd3211684e27568c70e86bd3e95cd5a2e42f6e8e4a919abb7ca7af33ff233d559f4143c8eb3a0a19290c1b52851f75d2841d72ef583673ddfd7bd8600e4002dabdd43ef23a74416d491b0d7c7feabd963dfea30910e6c1655adca85b1568d434d2fc941144e6016eda549b71a150be6237e9dd5e3e3b4e0ebdccaf95e38b787a3d7d1fee340b2954604d78601d5802c9fd2e7aaa02fc634f1087ae4d4258000d042b0bd24bb10ce29b112628044177e79873106067bb9bc7d5dbd51677f15598b3c848c68b7e962c0857cc03d6f5d6cf03bcce71d6c25843560c62bf54af9b09d057ecb994223e5c302093279f0cd4ef6261513ff19f65d678d385d2b2477b0b3e8ca82f87a3ee1ed0e44735a7606d66f5ed92ee4c2d10e6a9a0e930b384f9a25576e159462dc3079531ecd7d9ed0060b1f4e4c54bc9c3853d41e82a9022ed1d04ca186107ecd638263b7dbd8b5cf41d411494e05b2b931a');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b313639313862653265333361343162666339376239313733227d872f73ca01d95a78af287a408edb9cf95ac4750fb86cbbe1e209fab8fe953a8f0f2d645615ae6db9bd48dc1c66d821cb0badc5909e608a3e6a54de61197d2e40bc488024e16ab8666b59dbff6be8bebbe7c81c484a74057f15503e8b442ad3f222c822e92c7f509fd0c1ceb82e064cda79fb63797941d690797cbb2d2b3064077718c320326563b38f93d738b4bd0bca197f2209106fab8b82cf94f6f47c671f0eee50722c5cdc65639e22be1c1e32c181e689edd052f688e7ce21f6ffc63f49453e81c0e7b798121421f6c4741563f7a3c44636a10d32ee61255d7da3756fefb6c1b8efcd90e9423eb9ff997404a593bc777b83d89ce9a476a8ab7e57cd3ef0512ebd48edf0b664cb998f1634640ebf17ff1b923fa984d10605506cb6bceabda1dc532b1b6d758b145bcaf054b2142cb524951bc34985e4e15f6277c9946a74b9bfd8ade1f32763b4dc5e9ece742ef373cfd62f7f2763056f962b4d87dc3aef5ad90396f8882eb36f86e284a6103d4c402487685ff32c4a7addce44a5f58db0384259b2f172a8ca8a02fbab45579796d32dcb1c9931c80f237518fa8616c004601ace034c825b5b4ccd0d04b6b977f160ebc692e087880082fbc3297c2dd6de099a95792d4a6b4c2dee009f590ce69b9ccd127bbc3b12415b4beb4ec31fd2ed5967abd201b9295f2b3cbd9a58376a58e3fcf9385f6045c0214a1b3ec189bc4545325e927688639ca6702989ab5d534bc5b5abbae2e1f62671362bfe382a1be17bb5747ae8f0e2b8f15586d356eb6916704318d99c8a131ab050bb4fff47d3b0eb14d675296b449792db57eac0adcaa99a89bffae86dfd66b9c572cc584b8489544c8ad8a72fb090cf6afe361429ea9262a11b6021315b4ceb12dd9aec9a7e9b4722e52de61a6c2d42df0679270835cedc59db8bea73f6fd51818622b5359091b313be22637e1ead9b004885e400720c3b1bb66164c3488214121d8db42325c489e9afdf1578c1483886a4c5');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b636239316364656665313737316539626231343434666665227df0e300bcd3f1560bdd30e1d62e2a88c67ad662f198778f9cae17e7ba03a76aa1e66851635d275f0cbae117c3d4494661b58a8f751adb8ac962d4b1d9f0ddd833c82daff56f0ff271d55365ceb5197df9e6deba6623745c90d1ae830dbd1359bb3c51d2876595b4071331b47d6b9e7af532822899dca5b8c306c6b8f4621cc935c922fbee5abb00d0fbf3e75848867eb98dfb00a77ab46ffb0d7d17bca881d65d74246ab38b1a45e5ef410df4fc270470a6b2870161ee91af30a8c0cfd5abdedfd223d17a410015682877247852e921a38b17058d2c37fa063443059680297c8e8a6a06fb6d906a0059cd7fd4878116f79b022d5b51bc67a3e311b2a5586a9bc9842eb3b6b3400a365d8f7f6e5be3f151edf51f3eb0b84a502e12498446a4f4a0d3d21b04f84020aee96ca38c4ae3c0af03c671c0cbf4316decfbfafb63dd1ce29f127385df40c8f4f6a113b0baff27d2bca1e96b373bf8e51211a980e95f9cdafa3015c8a765ee51fa5c04579ac94ab690dc6acb036e419e708d664c16dfb00e8d1e1f007166313d8ca86c0148035f89bf29f1e2ec9b3991b446846511233df95e7f51600ad52faadd646fe2c301533fd6efb861a3b44532f1a418e9760f4dc1468e51b26b3f4b85c14f8cf816e7a20bf8fe8ba21c969cb3a21e7021893697389bbfc648ea99cd31f6b10b927b18d0d2bd5747d133347e75b06fb4345d2d48719002a64060dfee66550cf100bcfe492299f9ea7e6fb4165b54247e4274e7e0f935e1c56c6f8831c5b7d99c5e53b083b03e824d565db5061656c6588e873894f6cc01fb14e6fa8c78f21bd446e3542ca3bcd35394979af637b9378b109d3880322397d95e845786ec49c349a0be1a754ee9353e96cce1ca477730578e0151c80904cec3c6b92dd528f193d1d1b379e071fd0f410f405be9c2cc3fabb865fcfb428cb6c677a135345b3f1a73424a265aa2945944b2bba95597ffb9f6ed73cb3e8d0b89ec5a2116d00ce31eb690cefcc8b7e8b82ff34bdd45ecbb5f8d24ab0dbc95382f45f02399028e1cecdaf18633');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b313639313862653265333361343162666339376239313733227dd1f8c8740cf8824eb9a015c8eafdecd7c1c6242dabda19b4c91985808fdc99b6d4b3ea8d5c446238159ca2ec85a21329c8e0c014932bf73221ec33dd0f6b42669022ddb9165c61625f63f66bdd87e724b09d5a2160d375fba84154f787dcda93a0ad1d54aec39dfd29e60c13e6003281a4582751717db0a7a1f12f69a9e2d54bbcb750d66ba56b5d0712772059c20af14065254e9131e0146399f3e3dea1a52d3c11ad0adf8833505e2be47112accbbf4e2165ada2f3ca1f065db5854eba51e5730cc8cdc14ced9b912deaba98805834e607fe34e8f3430c5bdd54b563a325170786d5ad897abcd42bc25c24d92c45b16b5f1e87a9662cfe497ae32f47f2d598af03fef6b13b34dabf4947d6656de8e619732320f2a6fc6819e50a01e4a0f0a93706ca642c03a59acb515bf3ceb63b778b212eec9611a3d70d07ec1415f45231f271a14db41e16cf00c050dbfa7827289b1109b1b474f5778d30494eec1f1a68c1985b3460b11610b6fb222778805c28017c2fe52065721fabcee57b00bc3f9ca0cd63136f6b7e23352ce5052f9e6ee3d660bcb3ab295b0a8780d8a3e44a39a08b0daf92b69a5898a5c4109eadb303faeb148ff1cbc6905bb4f2aed3bee46b075fed970ecd0e773d2eb13c0254f69a464fb92c423bd6816bb0eee7bf01c1c032f3b28025ff5549ebef595f6ae534c7a8b56091c1236deb8be98b40ab67157c1082fa91146a03d66323ffffabf5c1fde3e65a2a65b96493e7f597c7f00c40fc8dcec2824af15312941c41addb7cd6b6444ae7d1914a87fb7dee7685f4a74017810806673a5de882d44f9c54ebb2adf5d1d7184323222ed5bb4153de51ae7e549a6f737e0a801873a7dc35ba84016c4fd761365ecbd674bb37f898a60b38c261a039eb834b7d08c1097713051b1e5da7f56a8115e61815a14571e55957090bb0fcb77c9dc13b1c69101950000c2e08133a39f7b3bc665cdca4c534a1a5a328dae353c836faca6e2fcc26b35797043747698dbd');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d84450badc1c83303d8920099295829598f92bd5e50d0ac80739f45fd899626ddb48cc1f5ebfb9fdfcea3d868642b4c666c23cf78ad9a69c8a3de8178a4a97c06e0197052d70fd099c10cae96ab4e05f05fbb984ee40707fe5d6adf2268a61a87b24d1801f8e48544178320e37514558dc8e46ccfd5a9fb2f80d84d851f51a219a19dac23ec27804b28c1069fff4336f584661d');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x3465336361356662643039613362333233333833653564316566353962623462', '557ace252f8992d733f51d5213d7c563', 'ke648559fe78a02db654350d7', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x3030626238333934393163363137643261636132383463346438643735623235', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k16918be2e33a41bfc97b9173', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x3933343930383664626432643461313465306536653333636366373631386162', '9da1fa745a2677c42f8a321c40605704', 'kcb91cdefe1771e9bb1444ffe', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x3032663663653931663361343933363534393633353864313433633632343565', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k16918be2e33a41bfc97b9173', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('f8991d007c98e88d8ad7a0dd0b6314a6', 'k16918be2e33a41bfc97b9173', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('5c9aebb03e9169598321168b9eb3d9c5', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'ke648559fe78a02db654350d7', '\xe630d3eb9c46464fc248d991baed1e698b13e0afff1ba6fe4fe409484639fe4083f01cfbefe7343d6ed9987ea0ada332ab967ed6c2cf6222d631fc2036cfb454e6dd73ce73e85c7f9084453266890fbd4df10ba242d9a6c298a6cebb90d6b119892904608075675de953ee7b548102767e06b756d7b1131ddd465fe26d09d44b63e6ff4d0901c5f7d172e1f51612c8f2c9719001db3ba9ecfa487da16c12d238d0d9017fbd2ab8643fab3ae29064b8c4dd2b63027e1477bf7536cf7e459f7f07c7918c240d413432e0e78d080fa532af37d4c775f08fff75920a4a602d438cf6854d3fe1d943f549ddf39ee8101e9ee5e2b0a427b41db8bb2d9a593ded2fb6806bcd2bba458e0593533789821eaabcaff6ba6584c3907cea378774284fb1568bd865674cc38bc5bd380a63cebc041a9da18762540dc351fd988eda0bf2888b4ddcfa0b0e6fba478e291008f9f522eebadffdf6797930e1051e650edfc830a83edd4255ea61aace55db5e6a6fde660ec81116c59cd53129e11317d929480c3db7301ad7c5941fb38ab0dd9459b862fd1cd0105ed9e6cb5464e9865b282b75d3b4353a5a4fb377324056000f299add1d5fa4865149d04e2768da835cd20482262a3f43cb4d3cf46d6f939442b6c8d5ef5874c0813f6b50bbff60ffeca5146ff8ca19a26f5952952025b99735816837fea908ae20f4d53c7d0e3eeb5fee6810b81a0db74693877c71520cc9197c2e7dddbf7f98e768d7fb54f2e7b71f34b3dfa7710401264ee7d82b53b72ceb77ef43e344a314858f712e3b3e86e9ca784ce7d3f0905e3838dfe6c17badb47a5b7f4a7216f36b553a86bbea1ed4b3e33c08dc4ae10a130356d0d4e7adb778a823ae46b74d411cc52a89929c94aa03f0f36f1d518292ea15d00ef1c570c7d3287799fcbc8044e3bbac6234c8d0c20f6686f941c8a8c983f1286e8c6dc08bed90fabba61c159baba35477bebd1ca282a2720bd5', NULL, NULL, NULL, NULL);
INSERT INTO public.patterns_statement VALUES ('e31dc2df6b14d3b29b1c9844941dc197', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'k16918be2e33a41bfc97b9173', '\x849b203de310205820ea77041d02c96c1d26ebdb2da4ba07ecaadf14d1e380db6a5bb6f0a5b6136738ca17b668fd08db7150b2f4bcba370c6bfb099a656cb07e912665410ade7695723ab1c08c92df2384a364f645f84de540619551764993a938ffb839c7b668bd799712813d8bb7eae1520f7aabd5a4de33222f6e3aab45051c128a7e5d1fac51446ed27183bed8cc0204027c58efbd423250b6815b6630e0c2c86c4cba473c16b88eec07739ffb6d406477ee107c10900d66c598eeaf53f52cbfc52a7b0accfde42065148f3b25647e8c5a1dd281e4176d4d058e2a254382821eb9da7b71f0de6c237ca918c72ab6713d2da2a5fc921f3c0d82db75c629773909b487954efd763dba216899744430d79c68d6d0aba802836b53bac93990a8c661d2ab2844f435bfecff23a9b9283d39a5b6cc704046f1c1026bbcdc72589b9db8b5266badf4cde756439375039d0d617f011cdefef15f28d278f81516a9cb71212596d6be0076a20387ddea8dd425b48261a9b328d5f97ecba353a5e698ea7050869da6bfc88a4ab4ae721e527fd6f85310ce5f1bc4657ac8a03250cfed672165126c013d73a064260ed12903498744dd2fa70e2db7ac3e0abd32b4c3cf91988899178ca8a9161a78b61414aca60648d7b12218854ee04d3a5f62bd1929f338edfed1660aa184c426927f192f4788ca76e0d2074b98dfe15cdea4ebb1100d08599923d9229dd2ba61145d50cc40938dd527654dc325b46d6fc3761cc28aade4cf885c591f412775f9e208c4d9781e98677e06aef830566f82b9ac6400719302d17ba2368e32', NULL, NULL, NULL, NULL);
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
INSERT INTO public.signals_statement VALUES ('5c9aebb03e9169598321168b9eb3d9c5', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO public.signals_statement VALUES ('e31dc2df6b14d3b29b1c9844941dc197', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL);
INSERT INTO public.vault_key VALUES ('service', 'service', '\xb0f6be6877aff28e761e756542b488d6159003a6ba770614436f6f34f3ba11c67e5bd104af8e48a56682d72587341b7b78ac418637645dd9e9b3afff', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('ke648559fe78a02db654350d7', '557ace252f8992d733f51d5213d7c563', '\x17a25b3c0cbd1da2f7686b0a2679c54df3e6240dcdae4654af6d22e899d4766520522be228129213716d746d781cd437a5e418c9e51fe3daf8657031', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k16918be2e33a41bfc97b9173', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\xc04db10fad1c919a6c63ae419b456315a2e8eee1511434ea044df792abe1054c510294d01f75809a8518f1aae411b12e1fac4a477eed0a45a6281fe9', 'case-note', 2026, 'cb2d82257aba3042');
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
