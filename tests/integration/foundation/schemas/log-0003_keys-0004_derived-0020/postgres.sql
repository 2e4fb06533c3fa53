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
CREATE TABLE public.learning_cites (
    subject character varying(64) NOT NULL,
    note character varying(64) NOT NULL
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
    curve text,
    found_again text,
    calibrated text,
    held text,
    levels text,
    apart text,
    null_bar text
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
INSERT INTO public.access_token VALUES ('54901d26603c', 'b506d753ec0e9b1e57be179965036ea7ca102be28161a71ad264cefc7bda2bf7', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('cbeb2424a2c3', 'b90f0c7d217292420b186b9de083f82a2e98bef6c439ae402fe727790f838f44', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0020');
INSERT INTO public.follower_position VALUES ('ingest.keys_stay_destroyed', 14);
INSERT INTO public.follower_position VALUES ('ingest.protections', 14);
INSERT INTO public.follower_position VALUES ('ingest.notes', 14);
INSERT INTO public.follower_position VALUES ('patterns.calibration', 14);
INSERT INTO public.follower_position VALUES ('patterns', 14);
INSERT INTO public.follower_position VALUES ('patterns.names', 14);
INSERT INTO public.follower_position VALUES ('patterns.curation', 14);
INSERT INTO public.follower_position VALUES ('patterns.quotes', 14);
INSERT INTO public.follower_position VALUES ('patterns.lives.told', 14);
INSERT INTO public.follower_position VALUES ('signals', 14);
INSERT INTO public.follower_position VALUES ('learning', 14);
INSERT INTO public.ingest_erased_key VALUES ('k978e93855ef92c5b48d61037');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'k130cedcd83fde01e889dd831');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'ka676adbfe2f1a97c16cc187e');
INSERT INTO public.keys_schema VALUES ('0004');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d4c37857505ae47c5bfc8db89b412c7c612c04231b1d936a66439b3e1887993567c1e6925ba9fa1d34befd5c9233f23a25cfb8aebcbc5dc0e78ab3db994c630b0fd8c582a9bfd06a5c70925f58a');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d5528658fef093391150304d4d007d0d692c71dd38813231e7572cb1d6809d226ff743288ac9dc61cafbfa876a8addaa4ff1d7b40a2070cf68a93cff30529cee523bbaf9daf3991f3a22032ceeb8551a329e084772137f134aa60');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d116a25ae009add27b6e6726ab98e5bfb65266ebf3c4e86dd98a94f04c880d24f7f9121032cc88559f18d165c392dd532b29e7ee577d938ea4db4aadeaefcb420104579b4981cf0738b6755da7b4432a273c55993e48dd22afcc25463');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227de3790d3571983890ffcca24455fad34038f7c1f7cc3399eab3ffa731861f4419e23f716fdfa5b0a180ac0241ec36550a19f6f1c8cadbf2bd1d0280d1b98499cbbe656631bebfd533bc16e13062e8b0a6f774eacd601fd071c22a');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d7a2697edc0e631f8ee52706efcc3e968cda1db4e1d64884572b8be7a72af7a9918c9a15649c1f6c56c66dec5419372f45721f8221697589c49a84ca14af29e04062397e8593251313ffa1b7ba6c484e692855e82425f03fd3dbb');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227ddfa39e0f51f5b995d7bb95cdd493902d47a8ccc6ca97a240ce9fa2775efa734080fe2e10a4e1af68da2654160835fc6d24318c845ebefc62ddf6fcbbd355019949990e3bcea78bf2803cfe1947c2f21c0e6f0c7fa4ed6023868fb3b11a5c7089b78ae7');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d7640621e44445b1e2c5c44a2e477dc3500825318ec4cd4218cecf97927403c0368aca56dfb426800895dffe7b5b7049353bc6842d7364e2c52ecd667587f2e7834a912742139217f062654c63ca677193b25ba63318eeac35e9c1cd4052666f0093b');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d0d9a06b8c22fb0907d1804cbd156fe9a3bd4e081e9dc1988e3e8a3372187dc87cc0fde68bf4986bda74dd4a5d57b63c31895c39af89055896f9d93be5fbac52eab0cd64f16a91b6352ceeee5560f8cf5320de954b48df9499d');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d652ed6adc843042130c7b043f04370fff2faaf61e0567b028a06f9c9f0571e0b6c79f96e7370725a260b65da93c1ee8149323d7ffb8d08e40a52d745815a5032b8a93b8d816a791be6b3800bd76ab986de1cd841f9c76130f74b40cc26dd1cc8e7b95a9050d6135ec8529b20ef062f6c0fdffa');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b313330636564636438336664653031653838396464383331227d6ceded6813f9d27e2975a26a2752f493f87d57d9362b5c1200ad06f366b533137993cd68a3853762ff9dfdb2115f62d2e89dde367e7303620f392c9051e38a595139ae982b0768d832964155a1ca331e1312a14ca05ab362ae1d920c6f69dc8bd65961497e4da90c78e221cb7dee3928cc4c23c46a0cdcb76ddfe3de847bcade8854c90c15114d0a42d90e0f6b298be71a78e29034d69efbfb323e2ad239b2b58154a48a94a0b417fea369ac9b303b97d781d7dc436083d1c6e071f008dab260f92f6710907494147d3363bcc9c193af61d7156b98c4c90c5c78b80a7f9e78d54cb5d96182e0326303d1bd0d15545fd39aeb6fc1fbb42dd16a7dec8673e13c29e104937e003ab463cf2f0b58e660bdab6273bd14b6ebbab246c79390e75fbca5450981292042aee976ca2b41ef5d7cc2ce8e10804cfe8509c5143e903328dbc39a61dd63cbdfef802ea412545c79fcc3f5a02e027000b9db752c588d7edc997276cf4e1e1ff610f076384848afd873cc0c1b3ba0e24d7dc69a555c8783c468591ee37a1094236c99fc046fb7524eea90554bf003552406d738fc8b896d8c8738cc75aa59cd10f5815d13ac1e5d9fdc54a03dcf4cc706e8767790aa86e62179932e4da5a71199cdedcc2c54b8eae88168cf047e1fc257386ce3bfc2f7dd29b66a8164b2a10e939e5da78c18ab3e5024fd9a8cd8ecf141e0f015dc934ea30201e714e724d5e2e843c58516af2078cc012ce179d95bb2429838f44fbe325ae6c5d9a18f5ab705953d9424f5779ed53d9d59c505c1e5df1c9b074545bb9d9804edafc8afd2429e0c4074cc60eb093a1adff88d409c7fea20acf828980db49f86096ffbc81244c947c7372b7304ce92bc326d216def13b90a2c53a8d33ad46a1e20cf5fea0d5d8b5816dae7a7d64572ff96c79aee10f06f94290e046a23806792d9b2a9f5b42c4dc85887df7a56f94d887f06f8394f93e8f3ff8bef34e077eeae749fdad7c1923d5f8aede19ab94136866340d07d8992160d1426552dd6b528d9b0c5d7d1af035be325c7322b0e3a8e7b44dc5ec13a5d0ef9411d6b8877ccb5c467b85d765fa9cffba4b0fc5f57763d6814cfe2add3b593811cffc10f3b2f8f8c4c564fae31ab52bef41641c075eaee6b3d859f7cccb7d3c64eb441d5b22474058e36f2f7e30b5a8ca72ab99802a12625301c2253072d7bb8c87d8b6408dbb1bab5579eed20dbb1de236355a23704e3b12cb03236b263e73da93ddc09008ee5f1a51cff3bc71cae0d');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b613637366164626665326631613937633136636331383765227d9999e1c05c990e74cfa640e7114510a45b69e9d85331e3626b40f0a6a4d5a4f385870d932d38680c8b765eb3d2244bdd8bbcc13a99d7b595481d4565396bb4db7e42d9bf646d21567ac2648dd3a1096ec89a86d42aa658d992b9d0baf78ad7c0cd46b97a6cc12a4462595c31eccd32d3976c9a9fcbba000247d15a13e26d4bf7e38fd500d3dd66c2981de1e94a357857f516ce3ae6c6878716e90b3c025afee97c542440af845ff83d0b59f69273d956fdc420c83400753a0d0dab68a3b2f93e0de1cb1ff301c38efa5ca8b7f93c656c2542974da4a829def357da3e4e0f8f26703cb416cf5384bff766647ba650ac86c4cbbcdde5d8fff3bd39ff5dfd6a00bae7d0bd11733564582a8fa9bc8d42505a133b1d1f9fbdb2153670293434dcc4dec3ce9476e9fb139c719a8b5c1022b26bc70f3645645c13024c25a1a4a18dc035b1edf167701a37514404bb52a19bcb5cc5d12418670354c2c27ccca9cc3241e6909f3aa561494b08a0a07226376d890be17dcaf5fa4b3b8632db30f13100409ff913dcbea287738c6e571c74818a01bad39b6ef2ed658dc7973888d561c5643718ed2c4bc9dda5a4b8d8edf5d1b2376482fc02c27e2a7870d22f73b77e0fa1f6a4145edc23798622cfff4bd3da748280d6010d601edb01fdf346c270136eb6b2d1d8b632d694f069afdaf25f6c550eb0d8a75fba90856ea17563186bdf98470eec7c59e439d126aaa04bd34e5c80a2d3046c72132c08aeec4343f2c63f0d6614414bd53874ffd661bee3392bbb2a7a99d6a46d3c804471e210c94af6de1f357fbda7257c0de6b4e3d7b2ee46a8d4ee5ebbb867182dbc8ee9e338af278a824b4117ee8d60dcf023cbb27c77070ca0405a89692c7af0d1b23b5c3a4c42f724d407445c80f9328984b5c452734b6ffffe90ecb41c1c9d1bf5077e05f5c479ca42199ebe112b8de30e9f7167d335c437b1d3f053d740124295f6a28bd6e42383cb60acfef5e6efa57e2293cd8803675e4bd8adb04b9d071933e42917a1e0a2ad6e3042bfe88f906670eb74d49c7a124ab851736bde7dca4e1e2e');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b393738653933383535656639326335623438643631303337227df5f42384b5cc146f80f50a8808b26c96cceaa58e575e1916452fc5f73cfcf5aa2182b1014ddff00b8e81da079e477ce8ca7c7dbda360711fab7ee610e3bd573fd8bc6cef5a2e8a295dcf1e036a95f8a55ee5db788a5aeecb67d8b4dafa13b1ddf09076f83ed30da82385119e77f29eac5bbdfa4b8043307a043a8dc16b51dad7be9b38be6f9eb13fb2d186d71d075f2ca7808eb5f57723f5b2249fec24730faf2c16c5963b77985ccf01f3bf4428a970e721befda53e628145f2a64dac23424abebbd3e7f81249a1241daeea6db3ad74cabb9dc563497f05fced4419d66b7d967926741cf7fcfc1b3cacdd1e8b84e4474c65f273cf2db88d59993d8c4332b3acdee86e224a30bf69a00a074d37a2c36a10452ab1379b9abfbb8c97cfc3e55dce910dec09418fd269490c81876e7588f087c8cfec007f4fd5b939d09bbff2c7337ab180154fb71dcb26330f6ff93eb365f1fdf3eab889b80ea1fcbe5b5ba14c2c894757f0cf7f5102a907c5f8b74efefb6b5af8c154621d7772cfdf37628cf6d78e31b56f396db541fc66871f7440dc73c12c7ee0bf3f1ca59cced11ee5cc97ec14191e0083bb0b0f00914fc435310650b1606c723d0c67286f35d196ecd5ea5e28862b0601d282ccab47885c63c798f35db619a0f56e01789ae33f6d77761ef4a1c5b6c15b6d467675fae18ef3718bd03c0e2b80a36b97a652e21816d6ff4c565513659fff93263cca5a97d37d08b4af0d879999419faca611b2f13fd8156b82a7740786adc32cf6bd2b744212f3cd76803146abc817d1b1d8c31fe4fad4979d267603d9f532edc9d1e44152e9decba881e61ab02cfa71c4051b65499e73d0886301a299f425a567c07f48dd6745a9f3864d9b752305001a2287463200be2df209a9ea844e6b1a68c8c1353640d9531acfbc8c4469cd8cbe9ca01fbaae6a49f34c2c5c4df72029b7c04eb1d89c933a53ff6a6e4050e5793a1760dfe819b3ed5ef0b09afdedec5fe1bd3c8f177b6052eeef28572f729278f3ab0c7e96b271d2a6926513db1d6761ec0f59ddcb8a0c3131be299cf2090794f4583365d4cd3bd117e7bc8f3d81fe94dae4f732f0b5809be61c260931a349ead767e6');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b613637366164626665326631613937633136636331383765227d39a817ac8d625c092d16e682b24c8d50fee69be05b61b5112c722824af1a26082dd7c488b8d48afc90f6a633787a98a54c2e40d5a9c676a510592fbb5b5018df7fc73d37c543d825ed3ac37ddc29364580c01f501cead81123ac9f6bde66130f0ec2479ee08cbdd8738a89f22209ab08c6858850070d2527dba3cb0287b321504030bb0bdc1725accdb168b71b9966617f0792fd303dc12eb760129349eebda895d99ab32bf7306038bb9e030008c313a4f7fed65acbfd4c58e150373777c66400ee5e938d50a71f1253ad60adc0f873f83285186bc959dbea2299f000add40963b61ec25131bd6930cbf797360b9a366cc4569e8c1faa0234651b822a7d468d234c94e6df382ce44f84fc394c0295e47d9126dd5f0e7358834ac27f373d5703d4b6e9d52be287fd424647a89eeeeb40783eef85fe5dbbaabfa8ed6588f785a1f1f9c9f6ab19eafa21a48f9864af2ea90b451337332e3ffd0d0922086a89cee6d2b9512020dd9b3a30bbfb19132acd9aa27e682f3f0acfeda56f0948bd34c42910a059496a8223683319c60543235dd7eb60d7d2076571107a4893ad5e373f0d5b042ffcfd982fa92b960e5cef773b6bbd4d76a99c626839496fe4aad1c64b0752c20b5a2f89f9ee6b036dfc4ac497f1d9cc0d553603c8c75e05752bd17a062dbe2314ba049fc3cf33e2cc5aedcf2b51ad7ef922afeb85527b7068e062a6b9e4dfbd17b8b395a3b4aac9b84dd06f20557dcfbc7b6517b25ce77b4765d4e632dc9abdc8b57d52c5e0dca78dda78ef94cf0d1c9731109a4f45ec9e2df39420b2f6ee0cf24bd99776680ad52799e83f3ca212c51fda869edbfa7c960b2fc91c647bbfa28ea66983eecc3e4e167fbf8312560ae61b82ec3f44830375e93744bd556b0466dea0b77de6c0a9358e6cb846af816abd43a99f6044756aafa4d7425135e00fed42555838238be250f479de62d3e4985db21e351c21446200182454ef6840124583b6cd5b9341a96b2c56042c66abd20a92d28f6031161c4cd53e43f60f0c87b580e637e231e71fa1ec0e96ddac69b16b60bea18d41554f3820f38e66');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d013f6b17ac4c938af7fe00f282e0189aca1a32682daef30032b338559d779b8afa2df982662e9f4452c0950b1824f2d54127ab80ce5e0002055cea31854ef09165ab687b1130a67845214368b88c8ce459f8f33ed869411c64ed3adcb3e20e3a5e66c8772932ebecedeff283606e113f1c019287abe9a45c515fdcc724c81099c8a6dd7dc0242fc3c68a34874ce778961e911b');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x6232636165386533356166663336613463336437643237336165313238656133', '557ace252f8992d733f51d5213d7c563', 'k130cedcd83fde01e889dd831', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x6433643237623432376439653762376433356337323265373361313765656266', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'ka676adbfe2f1a97c16cc187e', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x3361343134326663353235386638333231663863363334653939656337316434', '9da1fa745a2677c42f8a321c40605704', 'k978e93855ef92c5b48d61037', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x6234646231373138616134326563363266636135383163626131363534393135', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'ka676adbfe2f1a97c16cc187e', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('a58b2b088c7da80b034a2b2687d69963', 'ka676adbfe2f1a97c16cc187e', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('bf89f40d552c094b7be3ae3d9b5f5f46', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'k130cedcd83fde01e889dd831', '\xaffb9b6fbdfacca5d490dfef7cd1db8c8491761cd4aa1ec1ea3b17b388c4191eb3aa9e028e9969b1806789a97a54651ef8efd8dc3bc4520844d688deede7886aadce16f96443296f74125db95d1fa24f4914e9996f1f8c404543f6db0871f8796f08c3c6ac3cff6e4c486fa9f002ed42c02bb06bd89856d5d1a391d7b4dad2030438160b79508c4e45b8fb99ba001b626213136253b1a2836c4f42a449c536fa9c0c9b375209eef0c7ede8436df5fa13891d60fa5d09ea3cfe2f34b926f66e23272acff778c7f2dee21aff631ac0cbd4f56f14808f6b51cc90c4d404e77ead6ba119e8dc6579a165d39e512bdcdfa83c1aa380ff10f7f7f88973c869c132e1353140fdaf4a71e35090871dae28a4477d12ad11519abdad76cb3c0d468752a2f8b7e22b0fb52e95ef115f968e25ac6c41ffd60a252a595720719daecff4ecd590e8ac4d3b944ba15457570175523dae18bb29ebe48c2c46a907b8978220a432360085db0c4ac58eeba49ff291ec30cb32d6d7280485dfea46931433e7980add7103e3ae4a447272f0d0c78f218de9e908bc57cd7caea577a4de88ac08bfaa3503a9e204c50e2286bb540b7d97265f64e935296d5e4af0831d28b696e5451402de398a74cd0778b5830515e760ecbb3928a4ca1fdd7952112b4031d4e5fa426a889c9323eafc087b232d68abecc2e3f1eccd9e0bd2d199bfbdfb1b6930fcf57c811098ab747a0f7e4ecd354c76b051312d6db05a89ea71029b5aecfd09dbce89ae08f7beca54d5bcc306c5ce834c4654ecab445eb68a92878bb0fc7f88f988cdf2914ff01d2afeaf244a49d86402981c83393c6afcc044add995178b263776eb7ba246771dbfb877d1e36797feaeb7d97ecfc782b5a19b08e04f3645404fd922a87a8ae85f831c975fbf186595e5592a83e80b509f13c0a9d13331c08ecf4bd8acc9af4bafa8dd87641363a3eef0831a1901c90f87614cf538c41461de5c28', NULL, NULL, NULL, NULL);
INSERT INTO public.patterns_statement VALUES ('3a0136ee9c3c3f86887ac748baa1d9f6', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'ka676adbfe2f1a97c16cc187e', '\xda13cf81ebafe1b34b9e99b5cf9d856c1af7cc86e122960f3426168c74ed877a351a016b8683603f9c1530c417e351010eb549be39c7d5642debf8aad8b981af53e23c85dcf7aee7d5c01e1d27c6f856d75fce4ac50d077e2c275502f9ce0756aaab3614d5bd611d58125449c6efb85a02678187f5992228ddc756a4c1d2c5044272ab59dac197963b1b29b28364f3bc639067fe89b467dc9dc98dda70070c276fa0306140fcc29fa951413a1c94497775a79fa7d83252ef94a10f869b739ddef7eed546da4c964356a206173485f397e1d6c3b60136fbb911a11d52ec4b0605e3f49232467d2623187e4b778a35e3bc5797a268f692a00f2a3429b4ec7a9baad1ea9bbaf3313a349172e6c1bd24f90dfc08062dacd108060732889a77e058ae0f8ed1e4f00888bb2df37527e4de6d47e31c3f712e8dc2e586f544010b5e9dc6ffa1ed0a6733a7a5176457d2e4155a23f097b9664ac52421398af3aeb48c47dac0238ef42e33ed91055d87923bf6feb3ff06de60fb49a21f5161aa3d8d2fe1766a168b1f5d1351c12897e594bde9bd71af7c7a7c911a81049c3f460c5cc1fdc36d64a2cecea2526e8c7c9d51f723cb701147d4d685234028b0651a29321e4203c965f1e3592d8029d461f4ab67d9e475885d0493b79d3f22bd07ab6ba4b7e63c352b66bb6411b29437c8cf963bc9a3364a4b8e7616daba4164896988e2e4330f9f0f7fcd11e2df7de7de777e661420bb013030a2db337edbc0e33d8a1f2cfb387d378164ef056b94ba5c444652f1f781dc7d864ec48e42db39210a1ee907fec12f4d7ae8835be3', NULL, NULL, NULL, NULL);
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
INSERT INTO public.signals_statement VALUES ('bf89f40d552c094b7be3ae3d9b5f5f46', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59', '');
INSERT INTO public.signals_statement VALUES ('3a0136ee9c3c3f86887ac748baa1d9f6', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL, '');
INSERT INTO public.vault_key VALUES ('service', 'service', '\x0e95c4c5155ccf0ffc8c48f51fd36c4655ae4909d642e4eec7aa2d4c7dc9fcb2c8f3db4e1edcfb24ab31ffa5cabcffe5b42fdfc1b9a9bf53ab92099c', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k130cedcd83fde01e889dd831', '557ace252f8992d733f51d5213d7c563', '\xf6b6c6623c4681b79d8759b8c09676846769e6bfa050adcbb892c110ad77af85848844351fa06f404ac666f0626d317c012fa01a03fc6f548132c9a5', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('ka676adbfe2f1a97c16cc187e', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\x36e47ecf30c08d0e90f7ea7da9051ceb570a3d9327d7023f5ed928147961ec761815ea276948e220732d31b0d4898be4d8afd43bf19b17f6a254aec6', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_state VALUES (1, 1, 3, 'cb2d82257aba3042', '809d01858514eec160e03c70a66f51d685a125d920f1a390fdbdab4b01c44b74', '4eba0563d6dc23155bb036d8e3f16ae6e546ee052e3870ec39001329842dfa93');
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
ALTER TABLE ONLY public.learning_cites
    ADD CONSTRAINT learning_cites_pkey PRIMARY KEY (subject, note);
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
CREATE INDEX learning_cites_note ON public.learning_cites USING btree (note);
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
