SELECT pg_catalog.set_config('search_path', '', false);
CREATE FUNCTION public.log_has_grown() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN PERFORM pg_notify('incommon_log', ''); RETURN NULL; END $$;
CREATE FUNCTION public.log_is_immutable() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION '% is immutable', TG_TABLE_NAME; END $$;
CREATE TABLE public.access_token (
    id character varying(64) NOT NULL,
    digest character varying(64) NOT NULL,
    name text NOT NULL,
    scopes text NOT NULL,
    place character varying(64),
    team text,
    source text,
    made_at timestamp with time zone NOT NULL
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
    key character varying(64) NOT NULL,
    sealed bytea NOT NULL
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
    wrapped bytea NOT NULL
);
CREATE TABLE public.vault_state (
    id integer NOT NULL,
    generation integer NOT NULL
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
INSERT INTO public.access_token VALUES ('4f56c296f038', 'ffddaa749f6ff7587a29d221fbc2608e5cdea146d7899874f093fccd9702bcef', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('2c062ca0a045', '3e6b17160f3ac6e277628b79ccccebb53903a14655745037e0756de0e6680ed2', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0003');
INSERT INTO public.follower_position VALUES ('ingest.keys_stay_destroyed', 14);
INSERT INTO public.follower_position VALUES ('patterns', 14);
INSERT INTO public.follower_position VALUES ('patterns.names', 14);
INSERT INTO public.follower_position VALUES ('signals', 14);
INSERT INTO public.follower_position VALUES ('learning', 14);
INSERT INTO public.ingest_erased_key VALUES ('ka22f361f1c333678faebe7fb');
INSERT INTO public.keys_schema VALUES ('0001');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d66b9879ae63b32fda5a72a6ee302c6d4107e7e8b3032ab270ceb0f8efa6ce68beeda966e221763f5c7cfdcdc5e4c480bc88514b479a43124a445ba0a69cfeb04b8407955eb06d14907cf880e04');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227df0f4c91845439fab3719af424feb43ef6e7adf3fd070b3c6de62e71b6160692a0b0215e7f9acfdd72b9a3d006f09c8fbe15faee6a2dc26dad7813e416b88f68d2bcf5fd7f0aff6ca2577d0390e67ddb9abc1c8228e138e1d1668');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d421dfcaceed2bedf89cf5a4f25f7a7df3869bddafa5184f76897e04a6c273fc3c6f2148257d4a2dcba515d034fcf349bdb7d488e14b0ac2198c557eeaade045b040a6688ed5468d2919aac5e1751274c8a2a5d97dbb261d8c69ec7d5');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d2f9938f117be580b39bf7583ef496ff6ca8df4b42104fdc4fe6ba1fb7f8a2089443a3e7951676e8cd3323e8511c2b5bbd52c053bcd09d6a3737b9a929b0fb5c2bca43ae5f0efd65a28398f3fcd4034eec82a59ade5d14af8d1a4');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d4c545b6abeb4ce5ce90306f67f7bff2a9f554b19f62827267f3bde89180f61fcd9ce1ae03b52263771378423c05a84ba4b3253df49537d7ab84967bdc98678b6aeb477ac356358b15e0281482f5d48e7d179b0c6013fab2647fd');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d511120da8ca11cadf2afc0457457e78e4d59e8a817782109a9dbad0e3849f9c2fe4e5f694d0c48be0cf8af9f8b017a3de18dfbcfd0b69006d57fadd0700f32e4c6ca18834cb9893664cea79c097fc0300d1c21b4fb75107be32b8aa386eb2c364f0a63');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227de0c0a4b2067e497e48e3cb552d5b2c36c8bcb7e51f983d248aa4748013a1e95fac549d83b2f9e890b2126c425da1fe64fd6cf7582efebd25d313ba972ac590ab8b5854eba26c11249c06072316a3240f1931cb095c13f2498cfc63d1d23d128cdb8c');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d11bc8a05fecd00117acda974b3e7bc064a35488c30d1ae463d4ac5b4a0067b33e52ec36a1f564a64e115c2710d930710273d308f52c58d09eede8ec5a1b0e3b4fdcec6c37137aa330c3441ae4e69547f72120954f4f784207a');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d1c7cd4e44b6293ef47710c15891769ceac56d25cb8ccbc791272e75a69cede350595b54c56cb5fb6a07be71670105bccca4aec9a573ca6d1ece78fc9b902484b519e47379f58b2efb9647ee5dda0e73fb4e0cc4e1a3d02b169a69ee229085f93edeec60b529b252fd26e05c5006c8a14d6f943');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b623036643233626535386266636463323062623238346237227d7b62918bd418d757965b88b0c9b62022643e78118e556ba8054d8416fb8552b8e8258026cbd0bc174c1afdb9442c6a496105ed99997163d5e319b651295fd3e39f1daca938c9a3ee469ed93496207e925877552a5a6e4ade7282651a7226227852fc70a282c69713815381b21dbedef96495ee9dd1c25afbdc51f1b2c729c01ec909789b9c6a49df03ef8bbb01848eead683adfa4909cd4ef77cd38c39ac38c1ca26b8dc1954fa44bd8adb69563fa53919f15eb63eb90fb641d6aff68a8179c0b95ab9998168944e4353be26ff36eb0605a933ace67a424a424e940dbb98409615c32d5a8f2bc2311fe72328dd46ca77e6555f36900188eecb10bb80275aa33491b5542dce76aeaeb82b1a917477ad8c7b25b150f667189360d5eb826052949a78df6fdaefbe890cb6c1eeae0bae339585bdf0e41a2224cdc536ee6d1bd446db632e1e0291e89f37b6caa4b57a045cd59c2d3cfe5f1b6f32451be71560fc4ec0b9c1c4953204f3b9ada1a7ebbd77e9d4edc42b9982c0744488498cf676f9df3ba3adb84320d0598793f8ddedac9a7d88c72620c1566e8b14e261db3dda55ae5e58efc4651d820bf933bb056415a3a06d022a5ab2f8eed6ddf5bf9dfea328be654106cb16b889cdfa04914cd3bfc97f4ca2f6b9f8ac594f946d5c78808909ec5a9006ec68f1cb6e76c767cbb42c7b0e1d9a74f06f7d9e9c9936b206fc85d9de10e0658a24445b4e2cd0e811f4c1f8eb446c960f03e7ac0ddc34cc74da99af65a3d7929c3d0b18515e21d9102ef8fe35dcc4af23bff0088f1d8cdf5970940544081e8e5f690186595ccd8dc225d07acdb4f67f387f2e2d7d1dbd117412ee5c0e72db1088da515f71f11e60775507ffa4ed36d49e4d166f8cd424b2860f9cc50a8371d73e449a45');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b643937613933653231363461356337383335643730656239227d858286bd4f9d62edbbce90767e8ef76d6742f3a95f2768e554b50d5c9e3078e586ff706d4346c015f07b0281f68e9d345d5f60d3621430a76360d55a01ba739c1d2c0f6b243fd03faea3d08960757e2365f6fb86f5a1329a6e1ebd1ab0c11f9c91f802e6d9855f6f742363ccf4489c12e566e5e312819edca2699858a21a72b39423582732014bdca2ba840d92958086867d9128c2c87ed502e7ccf9b85656eeeebe9c69f1f765009ffd80c6f89a9c765a2e3c846c25dda0122ad6696a1dac80d24ec7e65f1fe6ec0c596c177c72d0e4afe8dc854288f868b174d63743407f06ee5b204dc8a0a34b348babee353fadf7d2ae0eec07e44ec886d31937e1c1c7daf3e6f217872c67b27ce999a941db2f16ca54a5a97675c925e9ca3b75d9af4848804d3c3faa149d6cc6de57e4fb2c1a9c09c05d6f6b640af4ae648a49e601795b18a1980a40468f916d51cd1273cda0d5120688f13dca201ecd56e159165c9cf4677c9e6f96c95ac7d6ca0b2fbe8fe6cad2f0db484cc47d679841f5866cf423188092f37b33ca985853240e46a1badfc6faaed15acc8abab9213b0b0f55c0e9403f66de465c9ee402cce499e0f488df110c3aed0443e1dfc647951beb32d47983b356a63a6a512e9549339827f5f98e061fd2370121f1c10ca7ff3545c371413da50e9a2f5025ddd83c8b82c6317ca41dad1457f7e60037775bd9d4eda6faa67fd34d9dd1eca90a583e5a7e4631f31bccc695c994197b10227bbedb236ba0d0532ade95e48b38555bb6e326e3c0a950d46f8329cd54d49a41f9a3620e64689dd50a70c93fb85dd2130d');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b613232663336316631633333333637386661656265376662227d91d748dd239ff81e14043138d9bc6f3b6560876c78bdc6a5359d588c054df77d56ccfa28f56bea71e597402a886c29662b3788ba34b32a01e96450a0d7c10434f49e96b4cd5c672eeac31604de3416852986e58ae3faf9eb456696a662a4ae320fe724e6335cf34e7dccaf4e91ff8ec18e693162b6f18d93aa2d36a3a9b7211473b3c1cfb3c4013d9bf4b010ca1dc0c76addd1bd1f4dcd4e4e91e2c9703ddef528d255ac2b261140a8542f6faec23603217dab585df2f73961607b787b41059fa71dbe51616eacf37507fe742aa1954e0e781023f7d5251087aa4676aa20c3a65c8dad06ff9713415bbe5438ad814e196a03d07d258a462cad0c88bc9f9e383a1b9e12249f840edb8a85a09bdc648a7c84558d5575e7a41dd8ef6654bccecc2d44c6c33ad210504d39daec35fada8b905260962dd3686f3c43b302b0018eec439560c2d90b9f0ccf1cb204683a3a132d529b055c0904b5710cfb7779f7137930d73ea247233b465cd54dfa1e89450c17afbbc11111b1286f6b7c315a41ff452389a1e43b7fe4cf7ddd988b1397e54ba0126b35a57676219fb81a73e5c74702e0c79886adb304594a8ce202a792cb23a584deceae638ee3c580e3aa7c1f7251fcef7f477c8aa288853f11455ce992138e06d33d2dea902348988651e46e0ab4fd84ca4fd149c5f09242ce8230bcb7ee80b1c278ee151e14332c3a6a124dae031902defd5df5ad0a3fdeae87b10b801302fec63f470bde2dfd262efaf723c87d6d832923218147ad2e3baaeace22de12017217f8b933356dac465469a4619a99f44ceef8a1c89a0645c7c643ff09d88aa100044aff5c529d866127c8504ad516f08f45751921044360bf4037');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b643937613933653231363461356337383335643730656239227d27fed1f3b5a88b5841a331a6c57f84cae326f4673edc63fec25e28d79bcc6284e00e65e6ff669302d12eb6f38035d51520b81b63b179d7f64f9a797b909637c3beb47a8cb5dd17e130af301a39c92de44c9c4aae69b001f96fe67ff67c72d800205ced8f564377275d0673f3005b5d707e343568fc82cb31189d0cda384859c26c1f294af99685ff91a79c3ecfac35f5356727839c2d6b93ef52d4a034ed7e220d0934fefd4ad064e337dc46ce0833225d6d26b4388e0c095c49c9b9a95f98c9603136874e1eb52c13de50e3ddbc72f8189daff7e2646bde2905014c83d75eaa9970ff7c12bb67a946ac5e35f4587dfc9eebf914a8f3575447f9c2422eddfece1900ca86efb0d383024131300e918aae83def91f20bd6eaf970a8a2a7dc26f5368ee1011162a2d3427af2b54750ffdca82644edd93b8396e9a2ae35eacdc00256eb2168eba437c1aac5025e659c61406389008d1961584d2dc5e0b5c17ca81452469cf2f94f14d33f024c42f3ed5abb5c5f03408b44d934598df5d00a038c6a586ae32885a0fbbefa49889e7e37e4c2118550591e965408da27b12571144346778c8f6d1f1e08beeffc35a6ac9930f05831a762396c02d4b3c73dc319ac3c3275c2b8cb945a759295810899a4b4b4766978a95fc4f7b6ef2618b41263dea0a934918e98d9f88fa1d33898bc6ce1d4332ea79ed8f103a20320f3cb037d87e246a2480fbe3744445134a275c2c8507654d7d633dd4c2220f33dd7810f6592265ca7a17443595e234d2bc8019c9bc17ba181ab5519ab10e024fb1f7307eba1ce1489c432333d183f4b49c41c5a9aa7de9');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dc68c844126154b49d24c36c5d0cbd96c41151d0d21d58e5f67051e06f9212a64b2569dee6ef15571e8460972d1ea52a73b43c5ea6d42914a5dfc36930738550b75b2098446bdfb9beecf585352cebd68ea561f162db7d241c7dd6b04b0c052f14909779bcdcda6e4f966a0828e3f8eb71ef1e66b810597eb90b3488720fbfa56713285fa52ea65825c1ee2e3be348a646f2e43');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x3134383939313033396438656364656335343230356332613664663630666234', '557ace252f8992d733f51d5213d7c563', 'kb06d23be58bfcdc20bb284b7', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x3239313362613233303864376162313231646135323030623364396263626461', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'kd97a93e2164a5c7835d70eb9', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x3464383732386637396535346665653439626335386635353230633033316463', '9da1fa745a2677c42f8a321c40605704', 'ka22f361f1c333678faebe7fb', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x3734373562346439323364366664303734333034633363363739323334363061', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'kd97a93e2164a5c7835d70eb9', 13);
INSERT INTO public.log_schema VALUES ('0002');
INSERT INTO public.patterns_gone VALUES ('7331da6266bdfd95b0c00f6168d999b0', 'kd97a93e2164a5c7835d70eb9', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('23c50c851c144e90ca81db5350f0e022', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'kb06d23be58bfcdc20bb284b7', '\xda606e2f51c77f25611b043703453c47315e1d6251db820b09ae2740a196033600dc375d690ee8b97c01827335246482e2f3e53916690a87c1911078194caf5155c1f470df5a4e71230e1b5fd7feaaac669fee978bcfcadbe3339e88d7bf97df99c6d6840e876b98116f9ac217ade1e0a684573f8e7383fe70019176eecfe3ea6c974b331dd6aa09f1aa4fbcb804219a2406bc0fed2d35612f24279c342b39d0f26eb3c73572b79d473cf1c91d4f26b230db1ab7a305d906da08daa50c3d8ff3f3b20771fb498476b4a5f03ed7dd8aad0b90eb1d9026efdd3eb689ea449d3aa560da841b3cdde73ad3d9e19486b8a3e0874fc258160103d07df46cc5a637a65f394d63de63ad842ebece54f9764bbf6e2e11bbc2d19191996c92ef17fbc4a24a75d4f6ae51f8bc6b79db12d8a052db3e7409e2a4e63b2030f18106d12224fa0779c24c85bd5d0859fcbaab9d8cefbdd631308a415fdad825b342b4a67547a0de498cb3799e99bd09e8b5c294fbebb0ea56cc6facd43bcbbd0639b0352d992588969136850726f8a1182345f6ea8d244360b98ce83a9c55466f4b5b96fd2ce4bf49504390e2f2e0b4df4e80546877d755b7ebfe78afc3e5e321e3abf3ddc90c98375eecec25839e0a34739917b337e27bfecf3c13d8328ba483488afac8e5ffe3b92248671444bea6331739d83019da916d67f0cdc85b988ab372d91e9b239ffc019d014f55d31f8b6826fb471358b307bd43489c7825cb83d20d5df7bdb4a7eddc6bd0f983040d1da3e8e49c80a3e7cce2f8de27c08e1e60222005163b09932133a26db454a3b03021a1bc83eccff8b6db04eafc46f09d9b4ae56bb2841ccfe132eb80a8e1861cab02d7a9433e09', NULL);
INSERT INTO public.patterns_statement VALUES ('d974eec324e3e28c66328ee314393ced', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'kd97a93e2164a5c7835d70eb9', '\x3f518fdef66e5506822b02e76d0c8c904e90bed8faa031f6edaa3674cf3b1b6d5c4449ab88a3537bdf4f89ee67526c27da56b67164bde3fb1e7047f8849ac8d3145c58d69114254fa419756566944a528011f7e196990085fc242131659f0d66b3576f5d14edcb71551c6c438227b2e3b172a834d58887056adcdedcab08bb46486f5c5e72ae46ee6c5bde2eb4d93e0ce47d5900cd4bbc924ce8f7125978a5a133e6e3555252dff315717f8c2ff5fb90f31e4e0660ba24a7a3faf1ab4c05aedf97e98dd1f45c79f057382332d6e12093dfa7050b553f9e83f5a821050cd5d4be6d6f11757dea468e2989bb9916a105e8f0bdbd06e8b8dfc474af31636d106ad0f4295222db9a5ecb4c95e90eec577fb114daa102f567e420c53d102cb5e975d88e7da6a25bf2d6b139bde0124da6109af9caa09ceed42dcdcec6de482e2df13a298c09729306c3c3e719d97404620b300780917fa0e4ef86da813256ab130db4a227d35fb017f3d503bd2e27b5a565fa12c5906ebff2218d740d38c780a19b60b103cd21ad7d74021f76528b92266837025cd0fc17ef653bc79654faa928723f34149fbc5d36f0342b35a5af241fae25229ea7cf91c981e7e32fcf6bb4d748ed067a1214297af0b50b2e7b22628f74bbbefa949f1aa673dea823c3216d8be3499dc45885e918731d2db4be01ae6de7cc50dcebee0ca49b6dbe0fc45dac08d81a326bf58d79f8964282264ee50a025dd625a695779ac08f2d97147f132aed4e51504f4f5994e8586b9591045ef2c8bf229af60b9878a08d', NULL);
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
INSERT INTO public.signals_statement VALUES ('23c50c851c144e90ca81db5350f0e022', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO public.signals_statement VALUES ('d974eec324e3e28c66328ee314393ced', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL);
INSERT INTO public.vault_key VALUES ('service', 'service', '\x448354bd0eafe0d78beae3eb2b867443d72d741fbe9b4e05f87b1c34bb74acd74170b61fd4d05f720c5db93f12f3564bde50cb3ca3fa19d4107f5c7e');
INSERT INTO public.vault_key VALUES ('kb06d23be58bfcdc20bb284b7', '557ace252f8992d733f51d5213d7c563', '\x7b3362af68b354f8b3c027c9ced7e8667da2c2bd52261d2261bc63929a6251b9c727571a562d834d8da5ea136f3f71435450d3e52aa544077a14e24e');
INSERT INTO public.vault_key VALUES ('kd97a93e2164a5c7835d70eb9', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\x6be699b51c896393a34a96273835f2437ad25c7f5b30b14436ffcaf8abc4a1c20dbcf10238acfd9f38afec56522f4365c18e3e10a9655ffea91bd45c');
INSERT INTO public.vault_state VALUES (1, 1);
SELECT pg_catalog.setval('public.log_event_position_seq', 14, true);
SELECT pg_catalog.setval('public.vault_state_id_seq', 1, false);
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
ALTER TABLE ONLY public.keys_schema
    ADD CONSTRAINT keys_schema_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.learning_answer
    ADD CONSTRAINT learning_answer_pkey PRIMARY KEY (answer);
ALTER TABLE ONLY public.learning_question
    ADD CONSTRAINT learning_question_pkey PRIMARY KEY (question);
ALTER TABLE ONLY public.learning_reading
    ADD CONSTRAINT learning_reading_pkey PRIMARY KEY (reading);
ALTER TABLE ONLY public.learning_space
    ADD CONSTRAINT learning_space_pkey PRIMARY KEY (space);
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
ALTER TABLE ONLY public.patterns_statement
    ADD CONSTRAINT patterns_statement_pkey PRIMARY KEY (statement);
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
CREATE INDEX learning_answer_key ON public.learning_answer USING btree (key);
CREATE INDEX learning_answer_question ON public.learning_answer USING btree (question, "position");
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
CREATE INDEX vault_key_person ON public.vault_key USING btree (person);
CREATE TRIGGER log_event_immutable BEFORE DELETE OR UPDATE OR TRUNCATE ON public.log_event FOR EACH STATEMENT EXECUTE FUNCTION public.log_is_immutable();
CREATE TRIGGER log_event_tells AFTER INSERT ON public.log_event FOR EACH STATEMENT EXECUTE FUNCTION public.log_has_grown();
CREATE TRIGGER log_once_immutable BEFORE DELETE OR UPDATE OR TRUNCATE ON public.log_once FOR EACH STATEMENT EXECUTE FUNCTION public.log_is_immutable();
