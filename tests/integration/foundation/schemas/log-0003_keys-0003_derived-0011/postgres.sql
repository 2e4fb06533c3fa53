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
INSERT INTO public.access_token VALUES ('857000fb583b', '776f4c0b3e949ed5732df1e4bc0a32f932c82c97ce2d9e3bdebcd6268c5304c2', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('657fc1397a00', '07ef4ff550e32937e3a24f313d0c2cce43ddec6cb9a04410dae7eafd232e3d10', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0011');
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
INSERT INTO public.ingest_erased_key VALUES ('k8dfe911338c538ae300a566d');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'k0d22a8f4e07795e41d12b9d8');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'kbc8a4afeeb4461fe1326d3a8');
INSERT INTO public.keys_schema VALUES ('0003');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dd78cc1283261960f882a182ac0228771409bc06a405a890fe788a3476c08682e868638001d55201f476baedfbb347499d9eb5a097d9ea71ad0ad9be56dcf83c3b898ca52ff8776971aaa9915d6');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d857d3d5a48b1ce6adc2f9c6f7570b25b8465d663d6df72c67d182c54d009de9d3f6ec440897effa910f1febccc4247871831aff1ed6eeb6091b448899c992c9f2269cd03bc9c85e51bb33557469a26829f367d61489cd2fce4d9');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227de285de4488aaaa258d8c08e165cc3fd20ee69b6f443edf3b2fe9b6f9ac6e79c140a25a1ba506b16343ee00b737635bc8a6ac0a47e4f19eb1f42849b29e2407bd261ebc97806cfc0dfe1244537561d5bca5a144553e71b6052fd9c939');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d2d6c0af7dbc8321f93a96e30aa2200cac5fc8d22dc4a3f7e3e735adc6be373e8d5423ceeb2bc841d641a1f38107e10b020d33b3d3fe0b2d068396b5dd77d43540de3e3526fd2087c7613a431301d22a4a1f94597981017abb07b');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d634d1fab88b54d64c6317fad5dde8e02cef6f40f16f022498f3814360ec0a974d5c1b9fe0d40d4c8d1aa5fef71b73833ef71edac42d0f07a7c1797a30c68643c7f11f396b1fe3278a9f81a09d716e4c07a9e1529d81f62881b24');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d67997512131b60fb8e874eaac782a38e89596ac3d39d66c129f8adad67f047d9050d99db3c681a5857421c4e58288fdf6ebaef6d3729b2eeb6a7514edb2c67a5b9aa85d736056df9b257058095d42c7babc07ee9fcb4437c04b161803e79b01f725e4c');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dd6b50c0ac3ae1273f33b6ac496ba0ef2717bbb2f7c92455d1f1f673c24267f0edfd5bebba35464cb2d498e718ce0185a1ef9ce294435db205750085f1fc9cc4dcf7072724ccfe249c5937dd0c6284c62d4a29986e574cd6cdb778b9eb58e28955ed2');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dc34dce3e5d7c1d36207810f51c008caab3e0b169c203d44583a0c0210fac6b2b4a1cdd834db0ed647080625566174bd53d514ad7b33f371ce1ce993b4cb9f9fde4259893b519612c69e714c743c50e9111e74870a4d49d77e7');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d6b786539c45c4e9dc1bd8744fd91bb4dcd482bf0b2b8b1ae3865318503c2ab2a35df05d0b00e5aa37892e28aced9a40e3131f42e999f9d51c63874d1e7185aa6e7822b73563c8d5131f55ddd7203990db8278e5f24751a431fcbd16caedef5cde3dff4ea4de9c92c784b8eda27cd6831e261e7');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b306432326138663465303737393565343164313262396438227dd0e22de76eb8805b4878a7d86ee1eb85bdfd20b006ec798f2702b949f9fdf5f09dbdfb93846674a1d2af509d0681892ec73fcb6ba69169db8842b81c2c517144487e47db0eb45da7cb07a34b2e6a6647e8ec3608e549a94d21f62f35cf0f5d4c281ee16c15173f40103a900728208e41f21c1db27b237c06051f887a977bd9d9300b3d04da7f43958bde4b5f42690c131e6c4393dd84293427eb24c76dd81167b9bd66ea153d82811eb877ca630d197f3abaa0450206d25d76662591fe1cc2696ded4f00289fe5999d356746aaff4711921d91efdeb76206825b4de0053c6b0eae90666f279fe3c3824e35e2df1d48cb9e8b8ccd4e7663051c996d95c74680ea504987721d560f29c620ab268173f06f0fce796ace98ce02a3552b2076ef413ad4c22955b3ccbe98803be3e340e09f1d69245f34f27ef897a022a1fcef498ab5d84b42ab2d396e8e19ba53e3f33ba1710be524e589aa439f597937e67603cf510dd29bb9b252de7f1da8f6e8d5307fb9e3edb3952075e8df65c04d259b8d2417ea765e5dceefc5c8ded5469bfdf6f9ad055edd9ca04a63b1d17f2bba954cd0af1575e6a774e306686484111f40c4b36c9531ce142c8bc0364481255848f0aeca8c21a16461744acc12764aef9beb45f80d0d30e01630510688c203ef6ede25f6a105f714293cabe3875773cb9df662dfa6c958b6de8c428060a36f14fafb9e20000cca2cb7b6e27ea9eee5ff4f06786c24799ec3915fd417f2c541a11dd46c9db65dc46272db7a8458167a8b5bdbfea16b1b0fae448ba9952fb992863410077665df49a729bf432f2c0c3024499cb9361373671c0ef270881469801a1f232e809b12483161e3763af3799034868e97738606fdfa80bf82d596a4e8fd94caf38032c586468aeeadfdf1c6ecbd982ec8a4d53a6b5ce25dbbd546457078136327888aeac2f3d4459e42b40537f7ea1d2c99adfaf29211db99be05468257c0c9118aa9c26bfdd5cbfdda9e7befc3287777df911a2a04e113ab39591b81a4fee765064696b13db2bdae9364f20d6951a7804c93ff03b1cfcbccdd9b9152b3b18b88a39d1b00d8ebc00f628b1f0e39dbd65e24e7bb99c39ec0041905f26c9dfcfa229a14eacd30b960fb3d649e780879c4cdcb8026c2b093d14f5e11dc8b68a74d018236c1608f11f7669205c050338b157ed4fb48bb040a1341b3b3fe');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b626338613461666565623434363166653133323664336138227d2660fb3efec623736315c6a278d303152a71a994dedddd55eb24c8e04536d3f580fc21031722b72c9e3730011dad5e7456f12af347a506691d6c1bed173e9597a189f408f4745537a45d47b14988bdae56be98129e5e9ffdbe57870b1921477c5bbcd25e9f81986746ae66c84477a317429ed1dd1dec8eb61b13ee7fde6a113d780fe5ee8ff41d602813620821e9b96640321bbe0b12f1474fc9d6a445d799073ca4b6f09ac88bdeb2f41680a9755cf318dcbb203cefb29ab9779e8083e1174460410c25fe4be2911adc2f5c7eb507a7e4e2ab69ede09339395097222f59e07bcf0a1ac47052d8e62bf5fbfaffc09b2f9729f8840218f926ec4ef9b469320052cd567a2ddd79663e11c321db46546f42f818d16b423c00a947d561fc182507612c23594120f0d2318b427a0f14ac7194d3298669d6b3826da94ff31ce39ba320727202d3a836ab83289c6b031412974e532085c732f07ec56567e4381d09ec030f85435f68e267d3a98d77ae73e3a523a08aff60dfb86b37c08e2c5748cc718bdd2294f53623a173145c02dea2bc72137b9f574dd22e0a79fc2fe462a752e46e5aef84a73869a7bcd13878d71f0e64d49425e8530fcdda4531f7e620c7aa2bf3108a41edefe8ffbcbc498be2cd943afa7796a61af68f642806e6579d6d3349d21e1c6a8a75bc613e3542fa7f48edb4757ab8e2ec6f917f67616fd1fa443e60fcb3b80ab389b60224739086f77704795d2a77f61754b6c9b13caab613c25758a267cfb21df7e16c9a1145f3e4e37c2a47d4292d04fe348a4bc3dfd71d3166d02c6b52adb03d87961c7ab1ecc113969a84dc459d094aca2b6089e349ce0ef16a0ab861bc6c5d6bd32ee7734b47655c503181273deb21bd53e0f8957aeaced3fd1432a95d541939fa07c156eced75cf124d3994bbd44cd82645df13c1c39560f4e522b7f242bfeafa4f7a2adde913deb2f313a9cb3864e50e0631e66b1d3fba9201331374f44b531e51ab414364');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b386466653931313333386335333861653330306135363664227dd1bff75babeca9c6209c7abbbc0c797fe5333fb8846fe4565dffb83920b545aaa91a303d6437193d05a09928d59e40190c9da79294db969b3f98b84b75806bfb0dc2ef6937ed47d686322512b1cfd9204392d3566d9767108f8d1f158b4e93661aaddceeb345b033db15d93c2f3d4223248bf55434e511bcac3b965c7a6a40e2e6736fdd46b5c06f724e946e2d2a73517d4a4f1bb9ffe3dc29d5114b9cf28d856fcd5c7fa175739bcd33b66219bd878bd9c5a53bc61d5d561638a345030af7bc81a9cdef9f1e668dcba68ec1872653e191a7014fb0f3d114457919a9403892ec85d84bafb5e69de1d22257ab155b7cba0979c0583a90619a985577585fb04b490f13a0aec256eb6c02cf874711915d3a14c55afafd9e8b0761f028d12a57b0f8c00532bef91eb82dc2a48ca8465b8e8e4c9b872414f7f670444d1c30450159cd29bdbd8a4e560bfe3833152cf31f518b82d0ef35ed3c6ca2af9920802cc253ba848c1baff9f6d50ca370e96ae54fbf76e5e3c3c0d61fac98c78618673025d4ed04ca3de78c4c974c3bb827de12f13486c138cbec3d10f4c8511cd5c1ba41e781ba11ea2049195343228cc0aadd60bda7f28e02f1f1c0b4bb79b9f32b7ce2d0a1cddc4edf871cac6e3cfbad7bf8d291802361562f54ebfa1f137e4928a0c5d130b8c1153bf19529a75916dde75e54609b5d1f263060561876bdff30ca02a6da18ac12df67b3b4bec33241fc70940ab9a14306db11b59f8ee4d52b9fb59f1d8d17d14efd035d000abc9cad1d671e3295bc06a647432cf64ff8d0d06ea823f50c3925f33f4c0f73a61724e3075d964e701d76cdbb4e2380d479ad4a3bc8f368d58d0427d51395ca3e74b0ef59b4738aa85341de1e571573cb51fd9830f1978911250527c6baaa67a9ac87d18fc1c39279dc9aec65e3f34f7adc6ef7cb143d66c8bf40abf8d03f8763da9a2d1fb7dbe0bbfb3b839d099d100225e98d566955340eda97ddd0b09f72d46c1bee15ad2d5cfb03985c4e2fa903d7d0aeebd8fbfbdb8690b84d4cf16a90d2ab471ac74eea23');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b626338613461666565623434363166653133323664336138227d0a0a520c69a3a382b4fc79d9066f678e5ee62e6c2cf9550eb47df51944c2ee5b074735d989a5fc2fbb4aea89003a1d8fbbd26fe0acd0c6ddd0cc0748d3137023dbc7c092ace6f6061bcba8a89599b9f610946c787aa0bdf9da2ef0c0916af5196f2ef3b4154100f74ced99d9eca38e6a0f16fe7c05c889d396a1890461a71a81f019eeb8708d10b124a63ec52ec2269fc566a2405232a6496f77f010f2c2559e443d77eed58757c24b45064b90b42f3ce79a440272a431c9048fdeb684d5db3da3c653348769a729f0dee7bf4bad865ef69d3d7c829babe8f38f9c50f98b4f06ad260f62f75ad3afedb6960b708b0409ad353d068f975a3cd35526ef392814c1f07e08badf02547c7e8a1660cf4b5553d5be0fc38eb46cb5957a587c04bd83d795329743d01a855b4e51de6654f4343619be6a2ff513e04fa8c8930d7ce9b146e9f0d29b85aa7e3f8941fd4ceedee5426a5175c2c67994e85d4bb0370c145c0352a23dcc8663206fe86ef6413182299fcd8b1d7798eaba03f89c79d88c49ea3c5af791184585ff1acccafe445ecba5bde32ede8dbd184c9090bd29c3edc0bce9384efed3d9b5efd4f4615bacde7a595e572e9353fbb817dd21f8a9c4dc3d87bbf1aaf2afccab13d01695cfc803cecf67ac3a2bedbcc8b978c1cf8df098e56162899b124fa8cb0d1ce818eedbf305401ced43a3c53d34ce398f5125b4a1128a622763828d3853e5a399895adbdd5d1ed0af39b30f8c18f39f1c0f795fe6a54ae193301b7efbf674aca6165c6674cc0fd59a0d16757c8fafefded618b38d7c1ed5bc4f34ec4c19fc4477ab3ee368dd98cd4f490a8771554c4706e4365bea8f5000972f0664e2085bf93fa313caea199d1a526f492dacf1ffca658a7bbf823e25b6dc39fcf716113fa874378cc33712202447001a83bcd115f74213a8d6e2c661a6757ad2eb7599971750bab81e69ca137ae5625f2661923a3548dca00479162e24eeda106fe8fe97c1189156dd6c4a33b4a9c6');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227da92799bcc007413f1e4b13dadf670b63a35d1ee4d41f07408ff134814166fcc1b2f6eed1fd2667cd4a62331c126874fd55508336f6b09f535e489fc02ac76d7f4afec9817ce4178848ac61f9bc5cc79e40beee26526c79db5f8ba538720c4190518a1600312abc0fdd8afbe2f01368ee807e53efa67258e78afaa39b5222d4a477c69760f685debf5838157790c931bc4897cf');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x6161653237323766353661353337663563383830653138396463646439666361', '557ace252f8992d733f51d5213d7c563', 'k0d22a8f4e07795e41d12b9d8', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x6530356237386666383739616633373231323432646562386335343237363638', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'kbc8a4afeeb4461fe1326d3a8', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x3463346431366336393133316337383463373462623537396561653734663565', '9da1fa745a2677c42f8a321c40605704', 'k8dfe911338c538ae300a566d', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x3934373037356431636433386364373331306463333637653532376266383536', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'kbc8a4afeeb4461fe1326d3a8', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('89a212546ffc4a0ae5f2206e849782ce', 'kbc8a4afeeb4461fe1326d3a8', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('a19ae33bf9b70d8618f9e3e97ac1bc2e', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'k0d22a8f4e07795e41d12b9d8', '\x671b61df919d8054c59816813c6acd72d1bc5ec2b762f264ea51399374e57fb1951b0d7aed40a575a09f819fff6e8aa05f138acafe336dfdb00ad797907a1b6d2ff28dc08049065565d7675f5b14aafd0729c92b3dab5e0ab64e90440400bffa18704b79870372e1c75a31cb7168a895c921dfb69bc554b3ead4acc598bd9940a6132dd3303bf801b577072f466d6d5de0747f5ab0c21a409ce4e7f614be871bd920e4e9dd2c9c076941baa319e1baa6cf44a51bdc646cca981d35de881897a2186abc9f0062db00943c03f76c6ab712e55d53d47eefb84e5acdf60713d9b45358599028925444f440e246cc61f204ad31f1f94dd1125eb707ef9a37fc7919ccdc0bd558787f53c8c0c2d536a1918656434b5648ff4a041229ff822663064004d8d27caa780318708267e4b89a16f9d907ac8d024349a643fbb2e4b6922b5adc02734bee0b76ecdfa913265063d7bbc3ce850e6091e96e2ba2ee9b8503e57625d540869a3de8ba6e8cf514eb612f171ec51cef9aa548d3265e466aa6967be0c2c36c7104bee1a5a39d5d957bf03cd2806f33ff92092570d660285dacadec77d099bcf0cfb7247c730720c7a1708b3a4ea3e44a6d570a41aa7bd3d1fbe6ac632d64cafc490eb5f580d00ee21bb542b21013b967e230eb1055c9e2aaf606ffc685a44bb2d22f02dcb868fb9fb639aa470db938ceec6f44e098a59bb37d0b159fa8a6d02df3af122099ec8685176feafefc2731f834d4367e5d0373b781b5a103d87f74adc08dab37d9810edaa8d0e88a2f043872a3dc5f814cb4c69a77fbf0407906b09233c97af3a8efb366fa8c92917d94b072c16158fa5c2265c99f886acb75f6cc12787c8165a7906682afa55f46a78e91bff16a7955efec2c3eb26cf17375ec7e578465fbb7acf12d1dd8e7fad93d24ec97f0446bf202b85ac3aa1df69643fcba13473f25d8583e64f27b12cb829682ebc3f3db4651dcae1acb23a2ac', NULL, NULL, NULL);
INSERT INTO public.patterns_statement VALUES ('cbb9fa44792f976ac680fb8274136b4e', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'kbc8a4afeeb4461fe1326d3a8', '\x2664f63d11753f598b41a565564ad7d34db83af9a3b89c104af47513c7dc70b366c039986290b16eb953b27742906bff07b2ce12894c9f250c7fc41e4229d74ce06312796fe378f044b82456511b7b94b2cdb5264b3287a970767aed84babca19ae3748114f9190055037296c009d5e1ae816071561982472ff513ed1a74d6b106196f7f3f97a6a79741e9f2726ad0577913e48cd21e72a028ca94dc74be0147c48a9a89c41d11f5926de56635b347e5a3c063bfdc0aafce23c4025b22fdbee6678e887101a565aaa892d31c944f3cac83e062526a2addf54782b2185fe0bdfb020e732aea11f6ac475cc208c1913df637cb8d4e198794f7502e79d66f930bee431bea40a2325d725ed93e294b35c9b91abadee7768fd6b45b39567388ed83d8ccc9b1156e50def5ed878c71e63163fe3472c2bf1507ba70d4da500cc26e321c6d92c1339eaebbca519749c35edc7bd20a9b7e4ebb01af8c02c9fdc0d86b566a4ad3134b1ce085f83d3365e80387c661f4aa46e2e279a503e6290be99017a91e9dd46d8d1ae5324e995922c9c5c9c8dfca32dd7f807f922ffd6595513215ec50be96695c02bf389b0d51b022d16660e8c076474d83ba5aedc9fef8a40720670a3921e19893158b5785e10be3df886c6d26e9e74eccf6932c82b1793261d79011bad867ca08f6e1a7d5fcbffac064868f96bfe454aa6390bfc33b56cf57f6a8b7776d7ed21f2cb7d5ad197a30b96fb62da5e7c881b526dbd23491149685dccdde554bb1ab94284f2622a8348183c0f9778b59add8c3b8ff83b75750b1bce80166f2647bce1cf90b', NULL, NULL, NULL);
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
INSERT INTO public.signals_statement VALUES ('a19ae33bf9b70d8618f9e3e97ac1bc2e', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO public.signals_statement VALUES ('cbb9fa44792f976ac680fb8274136b4e', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL);
INSERT INTO public.vault_key VALUES ('service', 'service', '\x52b71dce0179ee227d95b69b679c1cb5bcd38da9eb9369bb4815f662c5acd8c319a387e0367d1274a0dac9ccbc4d0d3741c9f4b5ec72a4b7f0f220be', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k0d22a8f4e07795e41d12b9d8', '557ace252f8992d733f51d5213d7c563', '\x508ab791eb53be7d15f2966d74ec36e13680ed4d38c0b3cf8b25e82c57397a35519154a8b7aa04e6c0dc53b2fcd8fc71b2d5509298d7a379f0dce38c', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('kbc8a4afeeb4461fe1326d3a8', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\x7008a929d67e0108dbad53ac78feffc2dda5159290bff4a3c6ec5646b6a0e7c89e610ed7ecae1db694f10f42b38c3ceb33416cd43a1e6416f0cf0fe1', 'case-note', 2026, 'cb2d82257aba3042');
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
