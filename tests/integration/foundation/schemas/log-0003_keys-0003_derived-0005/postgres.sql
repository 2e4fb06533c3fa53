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
    phrases text NOT NULL
);
CREATE TABLE public.patterns_pattern (
    pattern character varying(64) NOT NULL,
    unit text NOT NULL,
    kind character varying(64) NOT NULL,
    born_run character varying(64) NOT NULL,
    born_week integer NOT NULL,
    size integer NOT NULL,
    over boolean NOT NULL
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
    null_nearness double precision
);
CREATE TABLE public.patterns_same_person (
    "position" bigint NOT NULL,
    merged boolean NOT NULL,
    one text NOT NULL,
    other text NOT NULL
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
    left_out character varying(64)
);
CREATE TABLE public.postcode_place (
    digest bytea NOT NULL,
    place character varying(64) NOT NULL
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
INSERT INTO public.access_token VALUES ('747555d39f3b', 'ca83358b6879cb5200dc87ca6be4ca1771a7cb5b6f685923759b44e4aa0b2a0d', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('e272310fc47d', '7bdd01bd55c6c73906568a7076a9b006195cd133e08eb27f436123755bce634d', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0005');
INSERT INTO public.follower_position VALUES ('ingest.keys_stay_destroyed', 14);
INSERT INTO public.follower_position VALUES ('ingest.notes', 14);
INSERT INTO public.follower_position VALUES ('patterns', 14);
INSERT INTO public.follower_position VALUES ('patterns.names', 14);
INSERT INTO public.follower_position VALUES ('signals', 14);
INSERT INTO public.follower_position VALUES ('learning', 14);
INSERT INTO public.ingest_erased_key VALUES ('kd138d16d16580cc54ff7394f');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'kae6eb22be3799acfe847d516');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'kc7251123a80071098c7d756a');
INSERT INTO public.keys_schema VALUES ('0003');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d1b521d121e58eb618b20507aad9b260f5588f4cb4c06e8f7ca3bec8cf3d7b2a74730dc8778899a3632af11c49e5ab5385fad014073d0fc607f9ce6a576f658c244118a3288f01d63748c5dbfde');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dcd6819c141938b970bb6ee625d8b72e0f29fdffe754f92945a4cf9e387a36d2db1f58695609b39775bac3b38b0fd51339a71e8f3b338d8eb020c160c555aae9f9e6fb7d332d6094ac38478f86c89cd6cae62b143b8048b3d60d3');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d108becf798b015685225b21d97b00c22dacd669c9b53220c21f03dc95b6f1cf80277205c486ecea82ccd9389166d89f86f4ef1171e04a3354f2409625d33214cdade3023714f3759d2da987b5b4f5d2171ce976706abc41a69fbca91');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227df1eb18fb807b89281874784bffc2a358ed93a6ddcbc4f53065c1ad2cb5ffedd99b6adab0b88be3b2346957f41656591e2575a4191827014709ba2c8a997c16f32095e6659334246c79aa6def5ff63fe744dbcf4f846071466501');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227de09111892de56fe1e073953941d8a95c7c4f494873809a43c7cb8f43a4be8bd5ea8befadeba66846e3170648582ce594ffb24aef9b72e354229f56ed7d8abb9e0386aef99cb9c35b4d649d5e870efe60993f37f3ea9de016df59');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227da7aca57d359357d362cab0f9554670e152f7da1384d7153f3d5ad61eecf10467460d5fb7e141f0eef30ea7d6c731de5ee361bf4c7c9d790426b9c93dffdbc541df7fff105ef654416e0cbdcc02c42e4c0db3ac7296491908d0f4ab3d34850290cd2ae6');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d5a136c6d75ad96d4c18e6a7ed577cab74f6c6f81b0e48a92d5ec1b0c16f98e3d16a91151273351e24bb108263f21bfaa5653aab7e081dae54dd8bc8a3010945cc5197fc8b3f64d3e46b6ef50152f5e497d394d21631073d72e285a0ac237e82223b4');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227df5d3e91309dfe7150b65df57d9ca0e7ce2159b8218720408fdb3908f0b858f42b2563a8b97fd0a3b79bef911a8ad11871c08557113e79f2e7866f608c0963f3ce84e6052cc4b21b7a834b54978797b6a59bcbcc9309e3c9f79');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d20b5c81579b9350cb8c4e0275aac18c07d0d03df6644abacd731faab4c4b70879c7e3de3b58cc5fe90ce9af9a286d151ce8fd362c60dc050574f3699ee04b170ea7cc513eeae49e0a67f34e0adde697a051118b2a8153955efb6bb3211addc875649b79a930be3117e862e00077b1e86d41cd4');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b616536656232326265333739396163666538343764353136227ddd1ee57f6683ebc1c7b7b7c71b8481fea27152eb0b34df8ce534f76ca8c93bc747400de51106f0f7ac803b32f234fdf91132204dc182051f433ceb4017e1a6a18f062e2f51bac09bd0f88543c5651c686cb3a95242cc53694c22efb1d19ea2f225a49605636b0d24110b85709cbcab828e620c7218d7e9ffd71dcafc5666467170d662b9b34a2927ece7dd9b4e79ed32ec42880f99e89417e1b5becabf3cd0534ec76be03c49434d04840edc749bd8044c5e55ad89f82a6146e77c95c63954084ba1c7230d1ae3c9b82b589711dbe8ffef89eaf3d17719cfb8e619e980a422f3bb2a04834d9593d6f45c1b417dfa2e40e1fbcf08f24443643286db8d3e60da0b3b9f74446da6d1bb0766befea1ec1c31de3aed619fe84c7732b1f159f6308b5939d29daa5c264056481a4045b18967f5bea479c28d38b6bdae174723fea7ca6be00230c4b526e5e4f7af78516509b361e7683473e61fa03852b470b0542d60c9f5b2120ceae51b748a18cc4f36069348ad521b0140ae80415bdbd59478bb16681bb7a3e72a9787a75ab9992d449a86a3e772617305f26878f4e45ca72785a8f7bd5e32f3c2f1cf091dd40951c580e290bb51b42c802b7945d7e51f480953fde3e9a1b58cc3fa748473f36ab9fd2860af9e8e3aeb1febc611511267222d52897be4cc778fbfc363cd746004271633e06a820d24f83866bde01a4bd55669096beaf7ac1eaab67f1486dd77474fcc38715b4a8cbb1f419ea80ca0ac6b6b856d818d9e5a11f587413f515573f7bd37cd9b871e5eaeb589901fb9d4abaf6d88341443bfbc520795974a3ddabb2afe456da77b4fd1db9afd18e0c74e6b227aac7de9e106ef067b30a44b7cf959955213eebf5215f9e8532948a4b7e5448efb61dad807d81535707c2c58224b1b90dff0abf4ce76e63227a2d8999713c451cc283a98268e836525e76ec8fc29a8c6940b4916ac74f2a6da852d1b7e575f4508ac01a175db0c58f4bdb85c22f0e5211c57b0b9ba95b088091eaabfeab59221cd73f7238b6e7a120f975b1304e7');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b633732353131323361383030373130393863376437353661227d1ed59d51af9022a78eed46a6a22c84ee8a27195f3cdcf2252369cc9d2357de9d633b480242bfadfb6489c11b8c6e53f482bec38aebe028cf809df4ebc502bd6e92f540dc2974a0bd6e66379c641902cfc2175b782f61dd1a6db1e29e27721eb9262cfbe2e187221d89d20f7830b4c2781cd6a40a7358661e8ae92a9f2657db1753f9e0a96ae83e8e08d0016f9005ed9ead9689554611df407445f49b0d9f4a8d3b8a1d600708d1f33e54659e39c3586a046c1de72c35921679771af95e61075b2aa8a7163dfe0fcc5be30b28fefa2b5ead89853483fe1e9341ead386673fb980bb6204a8733258d348038f393256803ce13b675d5537ace6a1b9c9ad862ecc617f36d5f30ddd60d4f95ffd1d7c9b2f88f75bf4ac52166403a673cd8c430146669ca8e97975628ffb4637f065a95125496bd99a817b4ef09ab9237684072d0c4330350cd79e714e6679c0c46a5df50132bbbdf8472ff653ac5f4fff081cee669523802573ff95b3300f245edfdfcdc982f061aeab6957f323c6be90ea7f95397ad13c716a04914b8217cb8cff83296dbf3cccbf10b99b3bbff038a290a971a216d876c985508530d8db136571bf6d5ea3bcf8d761fc48d0c6e08a7ffb1a74d06985a570f4160c8fa07d17cb4930e6756615cebdaab16d84e44fbfae4279d15534f232e8aa25ffe8232c9f021a4a00135aebcfe357dc7e6df328b9579546904182cc2f8ca39a112548fb7df971011112c5666c38893bbf506f1aa3ad26a1ec0d3e66f691f50769ff0771d836149bdc7d51f20bcfac48510acc4e3bc9289be0dec3bc55db26d6a888996acb9dace8aadcbf0cbf9f6a4b4a55bc683e26aad272083d5a0d199604974e44d4c9772897af723d0767baaf28595e60520bb6f8600253e8da8b8ef80e5ba0d4dfe41ef9301b63b72c828f4a8398db8f3d8071a2e0ea09b2cce2c2dc9ae88ac8473ab281');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b643133386431366431363538306363353466663733393466227ded849235b53e39588e16546f6a3fe62414122f65a54782498fc980533c5acf21a294988482e539003d965d51372bbcd16237373cb7e17c8e22020f687154a41588396547b1241f7007a3cf323d22d80358a4b364b9073d36edbfdd6680ec3ddfbd4157a8b702ce5cddbb3459dc65e9662c97afe83cf2478996eabcdcff5993c2fc741f6db206bc7737832a0f9eec9f3a0e0f44cf000ae801984febd481ebfef3485dcadaf0002d331aadff71e49e36fb6538b6e807c35db95c8ca42309c929fc19ed02559ab8aef1201b0a8669940fac961cfad76ad817f373a145f573101e15947fa8182c13ed6cf5081d9a4a8f7f7d5f033abc7bdf6474c2512dc166bc5799170c01f619fb331aba75b548a77a6f30714bbeda45fdd7a03d369e2fccdaeaf33de8f1d6ac0a716d1d20fad852147eb614e6806c864bc96fa2fdc4a17ae661ed2a18bb6657a72c7e9c2bc51155f7e4435e359405fe394f6af5770f15d8dadc5e70a2c2aff628a2a8a7c0971ada5c064f3a6c04be33f57bb75add7edb94ad344866256dd74aae185858598831d9b956794d1041e83e366e32f96e14e59b40947c01f12f8a82a4b37ddca1c9c4a89845324e58b4c35442ebaed483b7c24248b81ff79ac4890151c45528f343a830251b5e7fc110cff111c890b70bf875ff10c82c29657cb6ddc9d2ae523b3f8ff0738ca8045637b15b27ccdb0ab23960697573e03021961a48947a8404dd4d606563ba647ef9804b0a96764dbe8ebf1da47d0479f38682df73931316ac2287e60a3d1e69a42f82317e126f840ab6e01175f71069fb026fd2771202db9d67f7c84130643215aff91ffa7d81822cf674d1bd5aae2eb9d8802e9d9469bcbe4b95f5c5aa5636d519250b9a86f417f790a0cb5ff06da04832e073c5fe1af98a8007baec9ab80cb2259a0fdeb38f9fb45d3ab4257a61d38ef3ee39a2a774a1b495a8fc5ca033ca06b6baa48c2713909b5051a6219bae2414b3f9c4a60d9701e3bcfa1d41b1');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b633732353131323361383030373130393863376437353661227d1b8a446469f0701cdc3ddd59557c8e85ed7ada6b43f02706b073243f80d00ee47a797c448a31b853ee3393ee26e55e7d17a1830b3e51bb3c6d453c768a96fec7f319d2ce2a0d5aa22d51b7fd09563ee60b2d89e4a581227111085089271ad7748720086e2653285e6acca5478d9821f47149c6b7dd636e096d6111b7840a5f6eaab963db45dce07fb0a0456fe9491f386c180025b9dc8864868db507e3da66236584d31c79670ca85bd435b303d34c7ab34e1b0f796adfcbc55c1b9526554bd80fe5211cc5872364ca2f9fdea88f0dc383c743e1e6d0c6395deb68e079735fdea1c4bc1dd5d9de375d90b1849aa1d5e2376618af3396e25678f3c34e3027ff966bf5147c18bac0fde4fdbdb51ee812ec426493b1b8d9dc5e74ff729377d0ebb670d52d3e7dd814acf40d738db4aaefea65604990dd304891141aa6ec266aabff60d56c1ffcf8bf0c0a9b880d1754bc18e35a382a8c8e423397ed137605ac35a884e38dd9e558433797775b3b5df8648a394cc516d05deb1268e3dae003f03a64c0ca5d4609ec17a4bd9aa214ca0ba6e12555f634acd62b437de02fe791bc043dd86c80a111cfd033968cae1972da5cc7249216f0b93b1c0909694ba0743951719766bcfc0759bad6b754989c80a34a28100ec93427ee161db8994e8c3c6b42a192e5b2da5a9e267fca2b39f97c410278cfc70c040ccea6d84dab0c3ad10d9ff60b4fa4ef2aea00096a7811bd72394aac421430f57bd99b0bbeb824b8c8cbe2c939cca1a1396059e8ec721f8e0a6c2985883bebfc68a089d4814183dca95d51d3eab5e80f2518a967edab614060e654aeca994093fb4ff34d611ef13692f9500a3b2420c614084e79f16848794187ea0e93583f713a35acda0311b368ae851c65af8fa386a8cb109c6852c373d810d0b605934ae83b635740896211f5b1afbd97b96e00c50c64b0e6481bf4c1875b3fb3a995');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227ded311ac0dfba988d7dd8e62b91bc18f98cbe2e5eba2b332e7de2d07aec31dea716916e93ff54492db7680f3722cc61e56890e559813728c3fabbd959dee437cae29c2e09f4069ff26bb1287489c6646fb3fed55313c452db1eb2076ac5abdea88ecf8adbdec586485525259289e8b6bc9938bb11748a3a8dbec8334195b89a027777a28f18b8b7479e06a32c37af4c02fca096');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x3533656430656439613137323737633133313132616632393664656639633834', '557ace252f8992d733f51d5213d7c563', 'kae6eb22be3799acfe847d516', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x3839323432346566653734646462343266306565313563363266396436623466', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'kc7251123a80071098c7d756a', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x3036333965333234346139333961663838656639663137396135343235653838', '9da1fa745a2677c42f8a321c40605704', 'kd138d16d16580cc54ff7394f', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x3639313464643030666165303764386430666666383763613538623135346130', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'kc7251123a80071098c7d756a', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('cd4ae0fff91e428adbe3ff49fb1a5a4e', 'kc7251123a80071098c7d756a', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('c9e681b3c62a3287ebecbcb2e8487eee', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'kae6eb22be3799acfe847d516', '\x8a1df47b9f2c043936ccdb2d91cf554a66601791e1426dfcfbda207c22c9e32e4f6b962a03eeefcd40e7983605b93b400b245404be8498bf3e6ac15b261b204695fe33f71c3bef22ae198df73f9ae55c85bf9ce9fe0225c33d90ef96e97603d6a3a173c01722fca6c85ea21fce79f4f86028776c817a33aa348db8a13cc04c607ca20594c4a5442ea2543c2286d49f005f9866dabf0f6a746dccf1777338b681ab7f62b52a7cc5156e98637b3ad98599293e61f1162954fb7438a5b8c0ffaf226dadda925ec5d104b18d47bc7a1d34d10a0e01e661757e95764674f84442fe9024dcc720a8b0040b130f114bf7df08bb93f2ffe6a88b529ba62863d093b378dffdcacad5fcbac444dbe5b9291be8ac048a4a751f5ead9ce1fb474f2c26c265f2b56690e47c0c74143ec0d5cfb7b92d221b06815ee9c1ae84cb0bd91eaf1224a5ba6fbf1fd4aea990dee353d4659277e45836c02c02aed6a5a7b4f8964a0040de8bf09bb0a021e4e56f844ff930edd0def90152dc47c8ec92e521734cd4f653d685f771a73fd2354faf3e8e03e3eddbfa9c86c446a4ff2c56a0bcc1a0357cce459ef7d127f4a009e65a9980322319c06748c0e754ea5c4359a412230d912747b665d4c20541e0f9752d4d464c3998a171ee70d754f6cc20c01f0a132c0c50fd55b537af1ed8e941a957cc8358461131c0ac1717b8e2b542b51cf6960e20956ea835a20796d023de365500ad16e0deabd02e35245abc642cc3f3b09be108e9dcd099111f91873ebac810d889f7beb350716fd0e408453defc4ee75ce327d8eb6e02d7ddae580690a05518392c38b3b4fa439c33af72c2b28e7c8aa18ec3fa42b0f031c88e0b6c363e699f5a24c192b22173cf12fb18a', NULL);
INSERT INTO public.patterns_statement VALUES ('78014d5d34700441864c6892af2ecd56', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'kc7251123a80071098c7d756a', '\xc906937d2d6c9cf3598b7d2673502b9a65468876a7867c0d8b559501c96c10af57d21891fae112baf629ba3b55352eb3e2d85d84b8b7c6d1e706fb8315fd8806787738e1d590221929502a79bf8095364c23b239b8da516c52d17eb56b1a3d1c7126975279cac7f4e3bb6dd983e096c0109211746beede78f25bfa16481af643c9d749315d44c752fe3376b495c64bbd7e97d1f85c54ab3cbff9f28eea6946ec26cff1c5bdfcb847908f7afa2d238f75c30e8cdd106b9e52f4600e4154b11109c977cbd46598ae6eb808abafb8332f9f0c75d7b99b328d0331bad1b4c1ab42894b31044d6a7340ee0c976834e5e6d14a90644c0bc844652400f43eceea860b1e339a65fba2c5677b5c6f1e7dae11783497424d59c84d59f9ca40e5b58decb513cf654dc36a448314d79f16f9b2f8eab84ca2f575ffe5530fc2c24e66f31b9305ad3961c2e00b85ea1f6aeb7bcf58a35dec97618ab5a434cd978c9be26294cc3a6a7fe0cfa08161823652c75d557acfc17be07bdb5131eaa9909fd7181bab4163072313b9043c5e6bd2c3bc0613292a79c9bbb9921405cf00a26b0a6e6bd282231d117ec0ae70902c8e079dee643e244485a11b181991f02698bd3b8f13a279502fd31da5025b7fa05f9580815e1d4b8c4c63879a1c83e6347ed3d041aeaebbe9aed0fa3a1d54d9fcfef58474eb4397aab493297a6d3237da8ea346f4b3f8f58cc64e1288d8f1c0bb1859c86ece830b25acd424c3fa4a1524d96e0fa28bb775c5a5025e7b1a96d40e81093fb1bb145d37d8909e655bfa035cb5d5b0632b07', NULL);
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
INSERT INTO public.signals_statement VALUES ('c9e681b3c62a3287ebecbcb2e8487eee', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO public.signals_statement VALUES ('78014d5d34700441864c6892af2ecd56', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL);
INSERT INTO public.vault_key VALUES ('service', 'service', '\x34d00949711b7602d9292646da7f619c974420d8e410e49472346b0279903a5513f1fced18cfa29232ae97359c9c3fa1696de49a2966dea75301588d', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('kae6eb22be3799acfe847d516', '557ace252f8992d733f51d5213d7c563', '\xf19f9555f11ea204ac58ec55a835a679c7871f5c0ea6afe1240fce56173addfa599080dc983ac18066e55d036cc710988b105581e2479d8e511f678b', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('kc7251123a80071098c7d756a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\x3f6199b56f97f97ac1239f18501489e2f26b278d4ee5b576ece930d07653886a0cdba56d89c83bf720099b75498618627e574e4a04e178c7a9fba926', 'case-note', 2026, 'cb2d82257aba3042');
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
ALTER TABLE ONLY public.patterns_figure
    ADD CONSTRAINT patterns_figure_pkey PRIMARY KEY (run, place, pattern, basis, weeks);
ALTER TABLE ONLY public.patterns_gone
    ADD CONSTRAINT patterns_gone_pkey PRIMARY KEY (statement);
ALTER TABLE ONLY public.patterns_lineage
    ADD CONSTRAINT patterns_lineage_pkey PRIMARY KEY (run, seq);
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
ALTER TABLE ONLY public.patterns_run
    ADD CONSTRAINT patterns_run_pkey PRIMARY KEY (run);
ALTER TABLE ONLY public.patterns_same_person
    ADD CONSTRAINT patterns_same_person_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY public.patterns_statement
    ADD CONSTRAINT patterns_statement_pkey PRIMARY KEY (statement);
ALTER TABLE ONLY public.postcode_place
    ADD CONSTRAINT postcode_place_pkey PRIMARY KEY (digest);
ALTER TABLE ONLY public.signals_definition
    ADD CONSTRAINT signals_definition_pkey PRIMARY KEY (home, kind);
ALTER TABLE ONLY public.signals_due
    ADD CONSTRAINT signals_due_pkey PRIMARY KEY (home, week);
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
CREATE INDEX patterns_figure_pattern ON public.patterns_figure USING btree (pattern);
CREATE INDEX patterns_gone_key ON public.patterns_gone USING btree (key);
CREATE INDEX patterns_lineage_pattern ON public.patterns_lineage USING btree (pattern);
CREATE INDEX patterns_lineage_unit ON public.patterns_lineage USING btree (unit, kind, week);
CREATE INDEX patterns_membership_pattern ON public.patterns_membership USING btree (pattern);
CREATE INDEX patterns_membership_unit ON public.patterns_membership USING btree (unit, kind, line);
CREATE INDEX patterns_name_unit ON public.patterns_name USING btree (unit, kind);
CREATE INDEX patterns_pattern_unit ON public.patterns_pattern USING btree (unit, kind);
CREATE INDEX patterns_placed_unit ON public.patterns_placed USING btree (unit, kind);
CREATE INDEX patterns_run_unit ON public.patterns_run USING btree (unit, kind, at);
CREATE INDEX patterns_statement_home ON public.patterns_statement USING btree (home, kind);
CREATE INDEX patterns_statement_key ON public.patterns_statement USING btree (key);
CREATE INDEX patterns_statement_note ON public.patterns_statement USING btree (note);
CREATE INDEX patterns_statement_team ON public.patterns_statement USING btree (team, kind);
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
