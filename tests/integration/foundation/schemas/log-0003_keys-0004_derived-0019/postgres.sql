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
    null_rows integer,
    null_belonging double precision,
    null_nearness double precision,
    curve text,
    found_again text,
    calibrated text,
    held text,
    levels text,
    apart text
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
INSERT INTO public.access_token VALUES ('cbec3407bed6', '4aeab10eb9b4a31e858ef42d5a6ec30792b1bfece9703e05dc6fcdb636311404', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('e72b13971f90', '920a48da2eebce234531ae7210b663c7f3039db415458d100a050fc6736bba7f', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0019');
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
INSERT INTO public.ingest_erased_key VALUES ('ka1f1353b630c6d29712c3589');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'ka2b11a5416a0201e1247544d');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'k277cad66898dfa42d12a43a6');
INSERT INTO public.keys_schema VALUES ('0004');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d12334c634e40194fec5a5db2f7037113dda70b0e5d66775ec01c6d09420f28bd85e27c34e9bfb7d0a6fe59cd688abee99b97ac48abd6f10cf929be1a3c7e400cc944675e4996fecb6d911dd8a4');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d576add0c7184e1d8104d0df046eb4f1625e39f46abb3888f16c308d367c3f3ec8e3fa537d44d6317aeca5c4a138c5daa2d635b7b82e9a1c82ff454926638feca7a22c694f6a46f99b26b8af6a239bce7d8e4db589c27d2f372ca');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d6af402f45b594e1523e94cd05c072026956d5b28689f73f392f726d1bf0216e578e2a82d92f66cc929b6522354a64e96b69db835fdb86d7c313c3e90fcdbe4acab881e242650400ee3abaf2e624701cb0b2dfdfebe507d4ce75c8313');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227df956b712e7c8d1c463cc0bf07232e9d49adcccde1e2163f0745b6a034ec4baf3bed2d17d5a338c194e685c07136a37fe341dce36d645fbf34e9bc9d2583e1df0c2ae00de45a5c3500782370a3573371555ba03239d6580dfdb60');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dbaa7c7c09f519c8801afe6b7e474f117efd1f5143429c214b96d5f7154036397d701a61871d70858bf0be8db0f3aeb3f8dec539c298a173bdec4dc9d0edc29d0e8cab522ff6b1aeb522541fe7b4a2634d8ab9c07dd39080665a4');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227de28756aa7973b8db5d333f9375e4e9f3c0e9a2b2f541b751a98ff4c48b288e7e8a1ab9c6a583943f02232b20b52140c86f7b8c366aa952228ae2413bdfbf2b24bf5b36ff37bd0c7f9db3e1483e4f21200cedb7e25fe41a27edbe7be025cd68bc404f70');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d984b2f133cedbad86ba17082d6905539f32df9abf71472a19c00ad8cb88b4b1a3c9ad560002aa8f8e48fae269621fb321c56885ead25fd0e06b531a622d6eab1c4840b3a0ce92952f88799f9b711e62d62412f8066a93184dba733a9f75f5692be4e');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d42120005707e36bd03015185b6a7886a5cc1596eb3772685bf7cd5374b776bb46abd21110cc6f5d22386a6a57e05d76883ee7a9f2a9d978c518b61cb0515b295f3c46255ea777b901dfca1518ce73111c19c2ad12439cda18e');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dc1eb750dba18766b18b4eae1742ed5aa76a0a3dd1f7b29b23f2241ec02858d51e1f9758877f28874c9e33d8907a7c1711e245205de0ca01d2106a37f942fc11f5a6631f5c63980f8dd6e8724adba8c895a5af2a128bd61c1b7ae23815a65fbf39f904aad5fb3ce87f94c21b029631f4cc1e296');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b613262313161353431366130323031653132343735343464227d2001b6b367ca7673637d96d93d1cebc2410fcede8307f91c580a4f4c4ebfef2dddcbf3ed63dacedaf357d9955b1edcf4365dcf3d2ad4f5e360f8f69372ce9187d334b9734d20cb9b6083991a5f31abce001eafeca18e6b048dda7f5854018b232f28f7041e3b07454585151ef7da43e326bcaa19ac9574ce3fc672d6cba4c3f5048d53c6e5d7bca823a7ac0647a7b626d9b53c4a0ec8e1296bd9c26d1127106fec1d0cc5b765c87b4e7e341d145c38017be18cf2542c90289e5e134deef41f35a1d0f30e572d054d85e8668422fcc0954e89a458d994d9516982f9ab09563a5ecef9a29c40c5439f48a7d2f68c6233fa9fad629e9f13418f7f37253bd3eb1d8a34de6b04e1ef84abc509d911ee208390322185af5a89d31369bf84ee8653437a1451ef413477ef1f0fd14fbeb5574c5ec8981e2c20ef526a8e398f2794933acba1fd8310275cdab88e4e5a4f353d0f82eced71856a1db39346069021f9cbf11a78992685040ee27f8c12a57bf102637746213a13c6a5ec87f91ec341d37b345b32951123a4332aaa98ccdb7b3e6feb243a60581104b225566f1a184cf1c08ef95b5d943e91b7de4fe061f3a99f143641f2aff2c0d4502f6d1be1f3179e18a943dbec5b83d369690f5371ee5f32da6529d06b03c3247687102210ea62daa8f62076586f1bde0e75881d2455521bb155b45b5173463fc08b6905723ac44e90273d1f4f087bec102d25b522032fe66a1f360d159e3cf5a6013273437fb31ca78d9567ecd1316bc04d7d08613047f228a21c757ae907a636cbf6e4cc2a2c7148457971deee11e7b0404254074d9f116abee600854839ca01bb13aa9fb24088599291d36a45c1798da0c073f394ae8bb0561fe0b386c8327290ff21131bd8b62fbb71d711d8ad8536eaf903c85a060babbbad4502f115c99f3880e29f20db86e41538b8e3734b96bd1d26f02e86a54c10e25746d842e7fb40635aa66d09b646871fed14cf0b8e27fd18dc4a090077a3350cab2c3f117bf537380e2ba0b338fb10d2ced27d643c2fc05c31b5f0ba61d42957bb1a38cd79ff6cfb6c42a07f7a7419a4f6ffbbdc8458586b8eca980a2ab0b533a6023bb88db9f68aadb172b691f8689178719986f4938e2a649ca04beda3fde9436a8d502f19ec04872b0446bca3df0e74a26c60b0321aa2f9ca914d953198b9921afe1b10d828c646fee6f6da3e7ef512406d167dea52e3150b5bf51663fb97c2678f7164cd6c58865623002ead1b3ae7e8088195649a');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b323737636164363638393864666134326431326134336136227de0a8821484425a27cd2ff56f24e48fa0b6bd8a56a9a06027c0cfbf8daf880806dd787ffe3e20b7ef8d278b1978ee2d9357a4593e1e693e48e4b06e959795c91d438e3424099bfd63ba7ab13b856c46fa6984698acb3c089be99b517813ab3ce2c748f0ccb7b3a6dffb8c766c333c790355bf22d918c67171221ae4dd9a083f0b7bcf184808e667f2366e42051021f48ce798ea41d843f84541ecd1d8072f6438f027d26e67f45ffd09aea8ba5e9a7854b75c44f221f180ed10c5494d0c402a0596eba377ab0bfe85033b9a8a5bb8c9917bee27944f5c1ecaf99f9af72901034afdd64f104ea0d77adb166019834d8e06d3609cf23bbeab27c7324bc249e76fb248de714b03b929423b566e46294e7e322be49912935d8f89e7c5f424fe2bc0573c973d5081545bc87451eb1ea2dfb50670f7fc4e6e8c62e03ff5fa707386f3cc4a2116c03bf13f806045fbb1272b58cd70e2fbca9d7c59bc60c1ea974e132116fc556bea17a4862e4613e796ecea1d0f40ca94de115f8408a9859f8ec6db87e4f6115d052af641b1f1e9d944f2c66bded43b2b4fa4ab95997d200b676d3d0117a2775d28cc56befe9f964170b6baf137dbc2cdbc452bf52a6db4ea95af4d329364330134bb4c345079ab19eada1480fc33b7744de2664d1f78614632be638344f16d6a415c260381417cdff36ac82cb5fd4b9efcc18b48de5dea3d6a05f5de569c10ec75ea5ff299cfc3ebc4d61927790da57adca639ac8b65f6ae829a229950c530b1dbacf93c4f7a6650d3ce1203cecb874f708a81cc0cf34296843df1f210fa52998967e071b5a47e89a4b5d816b08f031994912ad1c5147d378a6836e18051eeed3f8bb0b0fc21e5e724fd92f3a99e2253b60dd7a54e158a91339a96b01165d5e3744c1e4ba044f3aac12aceae0b58d5d2164a5ff635968991639a47bd5c86ec4c1f46d9c3e662b49aac6568aa99f9e98db90d117174987c2b881f6ad2694b5664e093efafdd6b8f6e77cc439d1a91bed451d74ab6f1506203169fa8b329ffb16afa924c5e5ffd6ff185714d136105cc69385282d9ac');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b613166313335336236333063366432393731326333353839227d1d7e8b42a87053ff0ed3f7d5da02a299f24ca4f3759b4826e5e271ec06533e2e28e4fe6d51bb8b3299e677f354c86556607e88f12188a866cb66de40a40d51cc3ec77e66078ffcf54cde90594b47fc43db1dd5f7a571975b9347b6d530cf1b39090db893a8dbca5d45ee0860f259f34415c937a7e78dd29e713f2e745963fac31bcc25c928378e5984741594a282f8886cdf8379e40b47e05f95b5aa22d0ac5d16f24873cb9d908c786268f9c24cc648902f57dbbc4cdbf83b4661dc762a0200e291d51db3b7a828eb01e00c52ec0cccedc5dcd16373b875ca4e4abefa8ef4a6dc6e8b72410c7d5ad3e3f9be09162dc1fad27f65a24c2c045b93c0d1e76a0ba7de062e31ebae2859186de7bb3cfe525c9bbb4ea9a1e4796786ebf68e1c9a3fc02cb558228f0f37c7af4f74cca484e020739845bbc73a703152c843deec77c91455773bc573407b54f986380e1f5bb8b8b862f9e5c283bb94c0206d9a49211773e01a16240c93ced0cff87111b172378aef7a801e22a27a8a3e9488767aed180348c065991feb1582fd80bfda903856b55cab9ef484ee115b06c335ed51ebe1775ddf8719b9b55d5ae178501108b3eb3bf251ee084d5b43a54b837736879cd3923820944b6facc7f7e05f1375014d46dabfd30bb2e056292dc67e78f9406a85def2f909ee74e89d64749c24f7e896d3f2c50b2448093f21951269d91862b567e1dcf3dd9c209bb4b115e76caf407c1771574d407c68524564e5f974f5ec9ba6666773db2083a1a5b4c107679e548b65be6fff1574ff64014fe2310a5dfc68a8eead2c74bc00751f8d2b6861844d4704377ea027ec5eaff8b2b149d29ebbab5a3c80e5be834bd098f0a074c1d72424f27d8e3944f191a2bfb6d557adcff4446a53f9795f5ec3ca35e33b79cf67c426a5a5c631bed9f5ee30e3bd422fb7de080334c18f35352fd54e4c8e788b63ea4af3822c6de06145bc5ae2bfac7c0f2422e20ad9d069f839346a4fde7751b97517b63113a5a0eab4db3897dcb44887fa190c808b4058b62a2196d68b23d81e62249ee539fe1f74ff99344e7cfbade83b4a0c10c7d1b05002daf36bbfd89afd83af4f73bb73ea3242d8bb55d88c');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b323737636164363638393864666134326431326134336136227dd88f101bfbdba08b1301175f3983cb3836bb1da9e453d9aee2b82f371cbd4915a7218078b475cf13eccb3fa20bb6bd3de3de3958bdd76c50474d131c04bb49557d4146865f6123dd6fb8289d4daec2ecf9a9adf9aeb59a3347138660fb0a8ba035f9db7238aaab46830aeba50c6cf1dcbb4bb152749b416f8cd31fb42a5eb079ad0dcc4e5e7a3b729b62da061c76439b94cbef600710707f11d79f9d026e045791af2ae9d04d11104b8e4d0a74a8483bd500c0c22515a652e19f40d836dda1b86eca1532f843865a3547e2ef5d5f60863a79ba3be9aecba2c9294280879cebb5c6e0cb8a01ca7d7b1c608db11b8a3a7fd8dd6fb05ddd07e98b6e900c82c808e0b872a5ec0e178fa35bc4bec3a5af293383d2c432c2475434aa642cf500050aad0500629f7940f1f8bfe8e85cad5a01613025cc65231a5f90130dfe5beccf49641c1db386a8fef280a8ccf57dceac472697a7fa4526c356ba65f63795f92be8da34bbf42952bc7d238b957336996dd793747e51efb43ae5f147f86c1e141d57799d044d687d624cc680cabe15af8871e91005775a2aa8b24e93082874c6161dd1d2bf05ecf9b3fc8cf126e8ecc3416cffe90e69fadb9971348a3395d9240e942042a5ae8111ffa2b7fd8829c03df1ecf963d6821dc180bf44b128f379990a724e093dc14eabe2e5211d017ec0bcb7e763c6aa091977be8ad85d2d0790209cbc6a7cbb8441776f47d8ba01c4ad95393ced92586144e2d95eeb74ff6bfd448bd56a8acd79d8f345dc76684fc8b9a60c6139b8839a2e6981c18195b94c6681ca9d8fa76db0d4d5d55f9ce06f307cd911549039a7cab9ce0eda04f64aeb9f61155419fe2f4bb1f1ae29ac2ac5d047015a03129d259d9c01c230f14767416885f44951d3c33f6a61578041435d39f86d1a36ef055b7334f97e37fe73bd225cf3e24e99a778cdd7444293f6a95fc19e2c011c9f99af42e5951ae7f731b2f92e5bd87f6739c0087b49232c0d8d1e8ae51d506f2dad17eb98c40e363e386f2a7138caaee6009e0c3ed7bf0a503e304ee4fe226d836999f21600d125e294c51b247d73');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227de6b30618ef7a176d415880d9b7ccbfbe9178a0f04aa3239b005dcea02bf5a9803b14c772220e396b721d5bf8f97f60d61864c16a29c95f04091ec3058e76c136ac63a83369040b93a27d46df2bfa58597e1caabc890a4f976e37b8925378c3d08826cbbb3283bf57b9e286ca250c7c1e233a1533be7b126ad01691c60edf36638134d9040a4eeec988b8556348395618b64df4');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x3935393561626231633261326265626530336161656662623461396461653265', '557ace252f8992d733f51d5213d7c563', 'ka2b11a5416a0201e1247544d', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x6534386634666332616235373463303731613833623966383739353664643466', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k277cad66898dfa42d12a43a6', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x3738306362393830623765326130393531363064343961383231356262353936', '9da1fa745a2677c42f8a321c40605704', 'ka1f1353b630c6d29712c3589', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x3036396437363835353132386663333136366564643238323234323562393730', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k277cad66898dfa42d12a43a6', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('6edfeacf0f3a981eee327844ed9da4a0', 'k277cad66898dfa42d12a43a6', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('8d0cc07738b867254409f6aacc28c200', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'ka2b11a5416a0201e1247544d', '\xad0c7a8cb28f9115653ef2132e5122599e1c1b2c25d104704b0f3696c8fcb8c56f83969065178784c700509439bccc1c778777cd02b6d3b29901cf3640909bf81aaa79e6ac77e19f848ef43c6df8d5d0ae87e3dfa6654a725128997e2619bbcd2e9953b044fbb728dfdfe4a28a434d0c745510b63e62bbaeb3e7d32961e77781b68db270a8bdf9c260dd1346973eadfef794e23314703c0a56c90773648344e28a9c22512eae0230a64af89eddd05288f0c9c4451e1b77d29acb77121f88e07b33f7c90461cc1b8e58039343c0474a419eb9235e3689bc4018960ecd25dfc8d7b297b1d67fc554acfedbe6d805d87dde64a5d41de6c94be3a89f10ab6cc07321945995617025aef6666a99243b085426fd3f0d70d44db024c00b1f398c279ca93395d6435b221895ebde47151da0020eb2f28f39e61529defb47493e03347acfe8afda20fa389dd08cb2f472743d68c0e1847c3051e18d3e859351065cf4c45f7d09422383fa45cee0dc586247c6968c0d1cacfe60261f6d9cc77e4557ea2493a230d70399d0e4c1f2fab8319d79d9964b2b21125fb55fd4b4c4e859a5a0d5eb17f932736be0c0a4a7cdfc238e10facf22b69d13d504388f4a7e99d74c211d85ec253dfd0596a9c7fcdddb8d607e764bf81b2e3e33e2eca5cd37bd820bbd5901d8e3169bd79fa1c37a5200ccb39aab666c9c557c3115c57fe8340d0c94ac19fb44ef68b8ded5b1ce3e483555aa1a8f468063d6117a40e46d2548adc381727e6475374554d1ca9d0778adaaa37d9ba41eb315612ad35faa30ece3adda87391ce078f718100228d6f1539510d80ebb2f98e73d3b9fe25ecd462f4bb67b3c376e77f9b7806a823f71b322bf16739b072945add3ee060bcd989e541577a336550b712a9f4f87f2e9833f7e2d81a35872850bade036b9fc0ecef57a09789a715af611b06519fa9f4e7a2e6fbb9b0486979c1f16529dac0c243938133fff2ee85c', NULL, NULL, NULL, NULL);
INSERT INTO public.patterns_statement VALUES ('29127985e5c8f4a2626e8fd9387595bd', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'k277cad66898dfa42d12a43a6', '\xa53ff2368f3f4e7cf5fb261cf0115a299e4a363fbe5e8cba0e6025596b0df5cc1c5c85f60397c4339303942d64ae6528909509a1e49a0d8065e3d9be67259105124d0529f0d36ec5dc18f7fdff2b50b015bba7d38601cd1713e0ecbb81127701753ba123d386e9597cde33bf8c33e9e55f0eebcf9c2b2808c2d643e2176f34d47c32f7b6465cc7f269911550bc44b8099be349134ff71266fb603121b6e48b875657ca194e7891e979211ceedb98e0f87a97aaf6df9586897db3c1132cd424d2464a3cfb3b6d2ba62de6d1d10ed4debcc345c1739edc0a600444821f6f7efdc1764f9d3b8f8ef9f0d94d3bce12226831e7339a1e82d326a917a6da3a35c1936d31618701b3e9959aba99c523e765536b7c6da91942d58a263f53ed6351f17f19744c63569dc2e340acf3717bb3d617b88e18807afcdc3c56abed8d605c7af3199d7972055e7b1735c0fae35ff5c123322726fa0a18d63b170672c1a3689312c43fea1a49276232ddce40c018ef118ef0ed784599a102e91df027ecbaf62f527fc4806c67271aa1425e6b1436cf437d2e022811083babf19d03c787ba03377f880a2035c9a84c09b76d5f46eff0c657c63de7ff5c0d1c96920dda2c1ea0939e005d72ab457462032048ba8772c730a6fcd49a699f19963cebfd4ed111b654f852717971267781f382a5b984d1941e8b5f6c8d8c982d3bdcf0a47ae51159fe66942cd4225025c687a581ca40e92f34aa0c7c1f10bd411f1ae026df6101e920ab2a17da79b94c4167fae88274adefe22f9de5c97a965053262c18b0e6a23a43b9be056911543bd60a', NULL, NULL, NULL, NULL);
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
INSERT INTO public.signals_statement VALUES ('8d0cc07738b867254409f6aacc28c200', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59', '');
INSERT INTO public.signals_statement VALUES ('29127985e5c8f4a2626e8fd9387595bd', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL, '');
INSERT INTO public.vault_key VALUES ('service', 'service', '\xa3a710f33c8ba7ae3e7ed10cd3cd1c026ea2f85250a226f7e8a5ed85cc40ea2516e19a405af46014503df1c1fc918186c903ac35cd2fadec0e482c1b', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('ka2b11a5416a0201e1247544d', '557ace252f8992d733f51d5213d7c563', '\x5a5dfb8ed779b736de366c54e400d0657258c9775bb3b72d3bd766b114fbfb5efd3b21df864300357090effe53e962bc6fae535d3a5bed1cefd2eb07', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k277cad66898dfa42d12a43a6', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\x1ab162367c35ac82c48ee55a4450b12d91a2c44cdf070ae9ae8abda9b7e90c76debcc80d21c654b8a1cb8da64e0f72090d34eba91a04137b4d99405f', 'case-note', 2026, 'cb2d82257aba3042');
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
