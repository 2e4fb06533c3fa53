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
INSERT INTO public.access_token VALUES ('5351a350b5d1', '2e6c212d239272aa1028825fbd77107478594fe78ca9fffa4d09c665955dd003', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('89ff8621ea47', '55bd71a28f872e62b538b94a42dc43086539b63a6fa46d9b7536ea7a4750794d', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
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
INSERT INTO public.ingest_erased_key VALUES ('kc54b3ea587e0b22c76108717');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'kbd1f0b975391a1c1c1102575');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'k96f66740345cdb239992d4fa');
INSERT INTO public.keys_schema VALUES ('0004');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dd5d8a01e2137f6b53387657792acb44625759a514e0dff510cf5a0b7f3792de1ac46d0efa05575f9c3934fcdc064dae8be443ed4a5de57caaebe8b6b064dbbbc66e37619c0230d8671427d3c01');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227df572691ec362e1dc6aa3fcb708c3b2928da003ed259ee02f5732bb7b50b49583ca67e1db46daed0433a04a90aff5329bb99d773a3315073dd73d6bf94cf5169541eb21a74470a7bbfe78ddcc3e5b11c4d6f57e00a2d8ecda1f70');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d3c7c27b232b4c083ca5cd1a543e3a4aa3a30e621487c7c20c99b224a64e9b1a5a23b6e2c8db71d4ffdd829e022cbe97d92ebfcf34edcd6c4897ca7efcf1b189c054b24ad8477145965ab0d7e5976c439f2223b9f3ffcd78f86a277c1');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d96f56c28f5629bfbb24f1e059bb02e22cc568f8a312e1382ace197db8188521f033c6b8a13289e68e03c6e47daef31dcf19781de3e662d30ab283701e37fde0561d644443078328d27936ad3edddbd11bf296a404ae2fdee0d57');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227de377337bcb97ee1755bf957bfb22f68ecf24c587113e56500996fff0aa2f04701f19527726bcf3b581c66c1fa6fdf2505d327fa3edc7413ba716970e93521d8d68b218d2cf80e770019fc7223e39d2cbe56f8f0318035f344276');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227df94538a816a7bbf9d0a82ceeb71253bfdb5568da2dc6d4610be33f7bb8adcc8687c437a6b3c39253c9f0ea89f1fcc584fcc211c359a12486651fc06592eceae1f4b2c972eed3855cd4ccc112c7fe1a29bc188015e6fad1f53199f1eeb20d163e10f6bb');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227db20a4deafa52b052ec4b36f0fdc6ef7ccf0c26c3c5b54431b63f66fe320b6c7188d4ac88d657538c57b903de3d6033b3c172010b09fc1649c5f69d9772df11a62bf3d98dfb05454a7da4047f28a2c1848433b62881a704962e8306ef9c450ba439e6');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dc83d4979250287aef119a035e72acd87b1d6b114d5c68fda69a43529f19c356df8ed90d39ca79f793b4fd5a6a478a61510622c2c25a7b91e58bf87f11d844408e37449765ffbbf2322deea90fd2be8f12e5cd478be0bec5576');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d43fb0d367024455bb65ffa3aa8c97ee7c0b67540b23976ebc536a12626de488379b20f683c11e1d84435ce9d5e3b4e6eeecb6f189172375cfa9e9a5241af6b5545d7c7537cf0d3d37e70f5ea7c282d86a0a45f235b1308d5dba3af54b4e40f2b575bb2ed578abd990dc6805a4b51aa43ee56e9');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b626431663062393735333931613163316331313032353735227d785041ee2a63fb32694b2a7032aafb303c3a1e9153053e53361e03d603fbe0671052b16e60ff41408d8cea6bb71d05edf86cb79cfca406f171d8f6e93a6730c23725b59dea592cfa93aa442787a507c86d354b990ee91e2c10261e7bd24b050bb2bf1d7ae87e7b12c8a95b4082c7647f2bb9577905f52a846d5c84c4b8a0dbc9c76f39ee0cf8980d49c689f77f604cf25b8ec5c2e391922dca1f9f20e5b824d83946348ff9ed3779ec2805d940865bcf421f8d0b5ec65210bb98024e73be12dc17739ec235a39500f83533b507d1194b7c701ea11e6c85826721081aeeadc30628d5165e5f23adab972a4b250d1e9da6ca8f984668a05795580e1736c219117e7e32f07da723a5b604dd9fad221f6b8d97a7f7b98e82551df34cf3c944ce66173993ba9901dbcb80c6cbbaa58f682106d60e5e3c5fa1c8aa0593100a07dc6116b473e1085fa11ab01d10f37bd6ed4ec0777402412e8f1a299cc18486e76da4e3feee11241ba39b5529d76e89d3c0ec60363a675343268fe7fb4cf7123ca1d7a781514e0d7f85db94f0ea833d28d834fcc66c7b117e0ae10c7c4a853f8cd5e1f6410f2e450c04f5f9e0c9ba2cd14b5d44ce4eb224270450b711757c088010efbb7fcbc30a7d7c0857cead32f0d778132a2eab26fe174d953e4d9c72de2dafb8a6979a8a78e50e1b839e304c5dff9fb5c462dcbf8e7d33e978ae1dc8512b11d4e0921badc748faa98df1c14d5b689ad9efefb800bcd4d6fb20746150787b84fa0e2a9858dd6fd678aa6fe23a56aee5fc7f1b1493fdebf3bc3e886ee1b06aa0310b21f90459c67b8d913353fe263a0ac46b5398cd4274e549198c01b83aafe4fc9bdfb36306fa5de45e8df2bfc1cce384a218cb67808c681acc221edc790ec144ff13b273adbb76e1427a6f36862dbea38e29719a9b280131a88ecf9cebb5733b43c248e9be8294e44e667ab62baafdf8cdb3b56c2226d6e2243cd0a4bc2910de6405bc2fabac365ea1365ceb4319a6d220d2447e5dee62c0614af916d32cd91abc6141b8c5022616fd2fd7bfac39babb5530d0265c4ac47d09a304963f5bc91f45c3cf292b477b0808d3656c9e4f6694851fc1f4f5ce8ffa1bed62508d7a30676aabd0b912cbee41324a3cd0a09b0cdb9035209cff7f6e3d83714e22ddccbd73fe0c35d40de8d8f671242ae2b28bf0a69edf852d539ad21c399fa6');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b393666363637343033343563646232333939393264346661227d57156b737f0aeed6bd388c7e37579e3d8baa6531ab995a08c9ab68145ec7bfec0caafcb222dfa7a15b80068cce77835e11dd49fa9c2ccea3628819d534af923fb6753790b761f7682349b17ea60e091ce4b9acd455ed8551a779114ac77d730cd486db7966d39a0e95387a721322855e9e9e9b8ad1e4111d6a5c5e5875c8b56a823bc19444ded6e729cbb76ac48e196b708f53139906de95c956833290bc3ac6c812b25249ac33bf74de1cf009dc3d5e405260f704d680000213f5c6bacc8a7abbddb0c247e17a4bc7db09bdd8aeca53403341cfeac0d73bf923a8d3d46cc252d45c743b368e137eadeb9c9e60d0ce9813eb11d9758ae12cbebc380b4f1e36505c39107d9cc2ffcebec35c6183de217b3a653984571ae731f78d22958d1e73d859b2395e816bcce05223b568dc345aa385d8165774bee23a93fa1e3f4de3c5cf5e8162411e7b63a5b1c373359c54f17fbe3bc8ddd929ed0e3fdda277ae4deebab6c717d4433bc77167e7a37651784771b97eefdf6f38c61b957726e90359ce733c3ec8cc8e230240f8a4de2d5ffe0b49247ea55b3cb2496b2050190386c7af89d8c2beb337878cbfe661ef1e2204d24bd4c194726b3ec555d503529e30514828d6edd51f19d195112b31b4181b535e01fc92c96c414f44a82c77998aa3133554fd71759ff5793cf5bbe5f9a68611c2fb406ca3e79c807d900b6676aa39d1d1116a68c6b8f69ab78d3535db17b99c5592fd2bc112c7a077f0f8fe73dbb9a4de0072da6f8fe11cbc0176002c98e1be7915e930ec74c85162763049e058aca60dae029ce51030086895d04e1e6b1644d1a63abbe8960a7132f9e52a3a6291e41e8c4165720b85cd720e50bd3c0054b4b82169c4c50bbb2b21cc1e0d2dc0b37195b10a79cd93baa5ff19ead85ff415c93d4eeb33fa9b6e65a25ebba2ea8a99f0fe0efbafbf14041459de8db8f72e339ca64a28fb00f01bcc8abd951544743eaad9bef0cb30ad379e5d182f17acb8');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b633534623365613538376530623232633736313038373137227d9177c7e3e2c14c2e7bcd1907cfbcca547138273a6858057bbc5630a2ae3d1ae76adf417406f7a549a78033ab6a56604249239d20802be15562cf44bd2ae0a2c3533bffb693b7d8794c372f54eb749a36144f296a5a5f5efdf3da387a8f819e97f208ce84d29b3db8e441b56684b360c1f128af930817259f24649014215199233955df8cb8d4852279bad3d6cff65435f2afb2fc17a287ba53e633dedbe24153fdb8628d29095825ce20703bdd7c874e804b8d75bf4e1f3c12a215220454e294a840fdc51f9523fc69b8384a42ea89216f147aa31614bd3bf5bb71f4d14c7c31ac9faacf7a9183123d47c9b0f8b687ab3588a3d50622900ffa8b64f62ea94b177f04f72857a54e9613f95e6dde6ac4335136902c9ec792e5fd6a9dacb464c9937809a6e4029dc235f1db3c618a558f156160862c6e54124d946c6320fd9c3a2fc82eff8c359cc591f6f4bbda218859bcccd82ccd543d93ecb018fdada99bf7b64c3293da3e2df5845de0114d7c525dd5a5cfd017d6894a6c9f92545a75060321985e35c032e705e203975eb84297dc5de095579153228864886b9171907e9c992fdfcc276d6a1658af6d3e08ef6b1aa0ac06c1dd6c65b4ca00e3a99bf972e2099e0fa724036d9d6d05a5f7e7a9ac90842b16bb32f0e94b3fc7e663898972028fbe466350b7e6a5f70924ca3671f71449fad706a2b2c692fabc3b6e66f74cff2060209e5b0afcf126af2964d2bec0b2f7480e97ff890ac62553f5cf516fee4ce1a5299273c680ec669722e2805b06bc0291acd3c52e973b6f181d6f1040b34b07c0808df2b55553788639d53224f68a037a94cbaf380c375112996377d0ded4730f381b59db84cf127c75dcba4db5d27abd4433272d6ade4b029c73cd27a8d525a83d0c02a4fec44411ea4b72e4a1226eb505d0d7d98baff65eea2b1998815a7f105ff210c6f4265c733d6efd9c65b38c331ee5b92fc5c4f19c1fbd1992fe5685043aaf8b0aed11673be53a65946cedd846fd31cd4d77abeb18384ef3ce349e3bb0fd34dff1fb5c4a4315db76f560');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b393666363637343033343563646232333939393264346661227da8ded65c1e4819f2765a1d3fe786a60dc692824a52faec4b29e46889b39e9bcf7a2e8a9e1dffa8826ea90012b9c60397f3429f7d9e9079e76bb36eee32acd53ff9dde1a47318354136d596126755b8bd752b964d81b5ae5b745f76545910a7da70faa0e2da593e92bbb5ff90c688f7412f3daa71cee29874cd628cc2074cd6c1d5fe3723cf2d45841f76fac0e01dfa611818c6bb4993588ba30ac9d664f4da23fa075a39df0e911ca5ee27017ae5573bac9393faa9dd4e2385b4cdb2d577f66679c0da883090183118185b158e985702acf586786905ce00cc5de8c206f6f6e844ac8512aeb7eff2efbaa6cd2d3f19b1e8d71bb83835d7f24ee2437bf16ff074b20bfe10a8b32bba31f0329ce150a22663d3f8c5e29af98b09496121d61f5698dad8befc684bcb1f79e821436052061f6174c37b7ea2202376608458fdc8c834662edb2c35b6a1c963d0f1faf56a56f66b04da77e504494c52cc3bba5abf2ae23f9635a5b85102c8bd1427bfbf99595409e5357abfe264ea61936d02b89a2151ec3ac3e10d111bf2767977c94f760875c31087d365b9edc5d8cf46b41f079ee398d2b4510ec66d803814bd0e7958223bba66ebc60d0663ff081f9998a44afb1aef369b824c6c7ad336f4fe3a2625994163e77200492ce4797c3b58bcaeb9029fdb9d2e513e96856316fbee3f1cf239e4f55f600bab43a867949453c3abe357e5c4c5540004ff290440d6742c2470eebb4563277b5a636e8c9c13382759af922324e4f1c872b3c6addfc45fdc3f7a7111ec1a9d0d30e27663739bdfad8e91bbc9de35c57db82385ae4641e6a944517c4e8b2636be70da6260c9916e82097f631987cc92071e41bcef454f727f0d7ce646a206f8d9c5de2fd084b73453d5feeccc10db5774cb5c71d220ab8d2e7d8991a0bdaf7be487be63b0d6e732502a7f1ff48f7fd8497af6b62520618a7306b7f78c50954e8b621721418bbd84efe2313c2cfac4b82c11c41fe0c32a3990341b10dd3fb2');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dea6eb60eb12c19d5256695aa355c05fffc901b188832cf6307347a31644e118f7609811db523030b05286013b3b607f7c6c97cf9a2e1e4ab8adec532a6b71bff6dbab732f6b32399fd96f74b557da057996f95af3e3bf9fb4c2ade44f7487e1a1176c4c9cb8fd6b225e7850d14468a4cdc78f9385f14a9e4a8815d5415b6732bbb6499a8fb3852b41a1eace40736f58021c290');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x3638313563363362363433326234376636396239326265386432333666316130', '557ace252f8992d733f51d5213d7c563', 'kbd1f0b975391a1c1c1102575', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x3538346264653831633464663635663962336339376537353236356532346465', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k96f66740345cdb239992d4fa', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x3863346230646661306563646562306462623163373333656231616464316536', '9da1fa745a2677c42f8a321c40605704', 'kc54b3ea587e0b22c76108717', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x6438333764366332666330623838376533316333616331643633663434363236', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k96f66740345cdb239992d4fa', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('c1d27bfeab5466ed90316816e7aea37f', 'k96f66740345cdb239992d4fa', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('02b2af859e72582b80596225f9894fb7', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'kbd1f0b975391a1c1c1102575', '\x61afb0d71c643adef8709c886cbf71e42c3c022a06867e1aa11cc7de28894c5a184ee94f54c9c3443319ae1ee9ed473f8b15046d0e40504f90c9249c4a305a367dd80ea8ea00082b3acb9e61b3785e12d445507a93505bcbcc1172310b141dc96ec5a56750b5e57aad102d8ee829ff214194383a1bcd499d7c0e09e52b951bb2a4b38473243a51849e2bd6529faeafd2085dec78861d0c7ac3f461e744c68eb38943ba844e3b6b811536908c44b5e74bb6e607de90d6b82ecccb0c4813fa8b853b0010099cd666b83038e84adec43655c48c4bc04709e7c98a63855d7ade9f8e21d069a328c20adf3502e56f60a129947ce7869683c8a5b3a7c76fba5953ae86f6ab8f85e35945ee78ce8001d4a63ce45188476cab8e910647d5fb964807634a65db21bd1ecd0d9395aaa8c544f8cc7aae4fd5e82bc2759199a8299e332ecae1d78fac5f144ee14899bdd9f1c65c7d420c0b5f7fc9f6aa05b3846d4cb53412d03b628a78011c2569af0126db97fe083fda7ce36667835c9c266572b8684b5cfd950b06fa375dc02e745e0218ce4fc379cf71be389a6e0516282b22e4985452e44ed6a0d0034908a44dc726094741d6ca673ab4e44ebca3cb3b45481d166863eb546001070e9a051075ecae70aca7dc28e00e8e755bde3fb7d00a24cac44ead31680fc60c6311b689f9a9449d9c8217c2fc9dc5f3b2fecde8d866eb256dc63be2d45dfa884122c7295ed02618c21c57844bc8769fa8c260087e4b9cee4517e2ae3b0d91be4c8d278dbbf3ec0640120b89e87baa079388437da48dea2beb2bb40c8cbe6a7090cbe10b0a18f14d572d8026f0404052a464904af9f729bec0ef353de0f230ffd93cae9ec05e6c43fd10a39894cf45008ed470b0b8819d928dc342ffefecd375ae4e91f4cce09953621fe9ba77fe3ff8b5c09ec63f19763e0652426e3f6763972cd70fe3233d8c3695012eee75a3bce0d95f5e759225f6e60d6f', NULL, NULL, NULL, NULL);
INSERT INTO public.patterns_statement VALUES ('8034956857df5ec339850e3225d645a5', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'k96f66740345cdb239992d4fa', '\xec22a036a31e445811a54f15c113996c5b7eb0d366a6e70453178edde06f8b39b9a946cb814621902a008c1032179600eccab8a053ed6df8eed046ed1f635adbb040b867ca98cba361730f6eca8a403b025df1f08c52b201114aa6d44f82712d2c17ffd99e4d11fb83ecf786cb8a8731b60ba246b9919b2bfefb9c327decd79841221903a9e5a8aa4fb201c61b13053f0da6f8123085b6c71a2acebd54f408f55beef4d0553c4044c14412a6352bbddcb633e4245036dd6da9267cabdadd1f8bc2d21aedd978d5b23f19dfadee73f1fafe17e5af51d3d851a06e1dbcc24dfd853eb7b7c0dccae6c91baaa413db48c0d684f245c29071e6513a69a395f9123dde73805835e073def6aa67b6a79e321ea0440b02accf4466d576c8ff802c640baefb8fbfd9b3c27ac06874e7e463a9ebd9a3b57755f16b74a55187bfc2444b8a3bc151dda322546f59fc3ef9ffd034714f23986f4a45867b7e47627700fed2cd61ab280a8be4efc2e483ec796e6b4518a7f549b17b43bbd6e318c0ff9fbe9b1e95d5d3030f9e9f8a72d5c7d4af4f1f8a9279ad777201856b9588d6e16c613acc5ad85f338ffaa12a077ee4e1b076d18e6f0c5e9c9426546df37be5e5ff4184575f71e0ab0d35281ef3b0450746a790fb0e4a04363c2f1e89c7c7e8c395ed3c20e1da1aa3986882b7a2eaabe8404791e9a3d97543b2b7ad6b678e401190532b32ac2c0d269541c59775068f4af0070ad4c00317279a61b3d586dddc3e9e13c0c427bf9bd2129117222f342e6526c04767d822a1e279f31a1e7897b28c2bacfd30548d7742f5077a0c', NULL, NULL, NULL, NULL);
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
INSERT INTO public.signals_statement VALUES ('02b2af859e72582b80596225f9894fb7', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO public.signals_statement VALUES ('8034956857df5ec339850e3225d645a5', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL);
INSERT INTO public.vault_key VALUES ('service', 'service', '\x6999c450969d71f2683305ba4996404e65eb8f56507f182c524917c73826e2c5fae6b0461d3f28078cac4bfe0999ec08a8ed217c0d16dbacc84f78c0', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('kbd1f0b975391a1c1c1102575', '557ace252f8992d733f51d5213d7c563', '\x135b6c1ad4c54242658ece29ac62900e922ff96cc1424f5d57eaa676bb2b715e7bc5be36ce14bfa0143671d26867fe41fdfd449b922e6cd97ccca558', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k96f66740345cdb239992d4fa', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\x2ec2d542d7785cb96e2fe80c26505d8a8d900e67597c1a0f4886b8aec4127dd1f598c6697dc8c05155758bc5214bd1547a6247cef159d4222d3d9622', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_state VALUES (1, 1, 3, 'cb2d82257aba3042', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '4eba0563d6dc23155bb036d8e3f16ae6');
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
