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
INSERT INTO public.access_token VALUES ('e9def47d2367', '0ef1dc3adfa08f7c160102cd893db004c6155d80309dc62487484c194a963d65', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('056ee95c02cb', 'ca85549a385da74965bce6f9fab5053564e58a43d2bf1c62083bdeb603bcdee5', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
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
INSERT INTO public.ingest_erased_key VALUES ('k5cdc5b783eb8cbc1a85c9493');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'k647ab4687723ac2ac1ac1e77');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'k35b4dbd1227dea4f862099c7');
INSERT INTO public.keys_schema VALUES ('0003');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d48472ed83c5cfc9711ddf9ca332e9d0f8f1153fb6bb87fa777d4a62ff38ca228953f092f9138b7d31bcbe8db46acbe6603ef8e86b011fb55003ca9151b30be3251b7293e99dd5b420e5b5e75bc');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227de21e794895ddd43d24fd666ad6909a31b5bf04f8d0d06b6c79b665f5a55fc7fd2ab975766deded02341e39447ab8ac0e6a35d6fcea014d4bec6dde97c8ca3a16fb976a40243c97b3b6987289960d5c629a8ac49f5e053f508d62');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d3ca9bcbbd8f915e60accabf108d515692eb5d8d515b8ee202fea724512ac449a39165a3ef04d442444b855bded8cd08a1fcf9eadda84de40f772df23066d9a6ded00be4ee41bcdf48443f8adfbed2c1826c7db15ff8cf6a5e9107ce7');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d1154b73110e50e7f355cf75a6c60189662d62f08341006f2d36c03ac062b84ec99c6ee4597a87609be963686f6231458054f9c5a971f8976299813df798ef4555983b05c34cdc62684f91e0a27e236d36929b9de3a443bc6fafa');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d2b0a1be6960d74ca8764111e27e6706d424572f0871d37f17bdb73ad4b80298071697c61c941b749496f02623abea9f55951fc0e4df76eacb5d6326c8e89740a0e37563f1b566d0765d01ead344b4760bfc302c30893aa8e7269');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dd1158e67042d478745fd272815cfdf31e463154014e413e0bdfe06b96010494a63cd975cfc75caede76d27b1e93f0e62b666759862870b114e323d3ac59d495fd013e262cbefff75a8a87acb97262f219a1e0f60a7f820d3bc7ff1869defc1bfb9d3e8');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d5f6129bfaf106accc07af004c3d6ee1e5f8a8910ad4b318b5ec2aaaf9263f634ae322c4228f0f880f5610a3d68fc135bd74c984ae31c3004635dfd1c302c1f88cfac977c474c8c2a586203ada933c5b7c12619e05dfec75a635d776256f8ce5c9921');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d4ba5153755ea0c1f6b6801379c0486dd5c534ad25d7fe81e891009e0e437863dc5ae4b754e9da2eecf6071fdcf69063c64dc2d0a06a32ad6ae6c9505378b1318847b3e9a29a7b693ad88dc28850e5dec38ab6e80037a2cf4ce');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dad37ffceb8d83d5251ac8ec45a83bb48697c10d46f40f9922d4144d874e52b6a9518551707221fdf1c6e801b008fa8b2ddbe5f82b7ec0219c40832ab20d1a7e0829a415227661953bb0223fe146576714d43094ece1b855d171213b97abd4337aee4060c9d5906f654f6877467191a51c980b9');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b363437616234363837373233616332616331616331653737227d5e8daac35414b729d27259993d79d7a38d17151ddd3c8c25fd7c5b3a884f741795542f19c28b51435f7fa624a1dc3a9b8a45a09523b825d67be51ed908ae236a5a819100df094545d934200931599a2aff14a8b0eab990f4e860774785b8f15be62ec09faae49e5e90552ddf17e6c344597e89fca1a7830e2a0a50af54beccac8ce2ed41bf4c7859be4a90b53a8a25b9a139218876b08153428c5c65df88473c0d6082fd89c3e3a104d04000fc91da71ec177a15b611b0994d8b501ebed070507781e90ca230a86d829601652b5a521e86136883172851ee737ece42af7c4d12ef6c76be8d8c53e414a2d5f112d1e92b911b6a94896700d23bcc4b84252e8f5f98dfa74034c82da436aa942e8266b1b91aa2bad96146bced0675e09bc09a0dc8c27abb0547cd12f3e7c5f72c85d3d95fbaded22ab9edf883301d4e87540f2eab045e2d0ef4fda1a27058643a89ba76d286683b7d675402975edcbbd6a18e0b06e9b41142cb1a5bca7201bee80686acc22a47560eadc95d2b4bcff21c2130e418a10514d6018d1eac62c7ec138808d6f971ccdeee041785cd52511348a4aec9105f507150d532dd559a003759866fac882c77f3d4697f832a13c445085170fab1ac40f5f8dfb27d864ac51d26f38439a61c29000fdbdc1398134af90ec7269f852fdbc6e81a9c35ace11e379c28a174f2d21e10441e330d663f3d1cac2fc7d51cd42abaeb9853d5b646f8c5b6305038ceed7723dad6a52fc787aa123f6ca70ec11845b13c5a7b1e7b525af9f0fff551e2fe389863ef005de3e73bd55ae45378305335eae73cf796c6e04d239fa3433819e3be88918203a7f97566ee12bf550c0aba107f814f4b39833a5d8c196a5e009215b164b3764367a984e658c541a1174a97168cbab3d6a80c5d91dcd7f2e0a6d2e3ba6f04800d8896ba6480cf98f3e2d9b7288440e51c26df0eabb5ae47e508180baca3383ae6723ba1bfb6b97eb560b2b14ff3b71385f5bdd305f4f2a461538be4cb62aa1b17b21943cc07c480eb8f810af895adf92cc8173501694b5658dcd1ad175ad246d0c942b090866c6b86064661014eb5e33811c8b6fee6d5e96ee0a7218074744688902b30350887ad8f3ef2f445f9038e09091740d335af2fd21f577df50055fe1d11b95c2f85c57bbf786bf8094201d78de9c37f819889a0bce95141f81baa2a73b51d7b1f');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b333562346462643132323764656134663836323039396337227d864847a72f453e4bfcbb374257ca6af1bf5d7f8ff8915b210c2e863de8cb0764c6ce483e0be11b2ef339949d480ae29a9a33387afee48eab95bd4beeb925811efa84fc5d21e15e561b53cf6272a3911aa45a26afd6ff0fa1f3bb9363f221eb50984628c4d57d78127e5347574a6486cf74515f13437602c4e65d61240174e28efca79d5dc52305add2e439c81236279432c042f8b80b6107f97af6f15cd07bbbcec51b3a28ba3020d6af35bd4eae5ae7ee64d1893335f0ec51072b7b4a95eb93455f6633fa297d22c5f7af8e5bbb08e080334bdc6b8e1321fa21bd66b107b57a57a34e7719a044932d6bd5ea0ca65689d1041a8754075e03ce94a8c667c666d04bcc79005ffd4c90566d4789ed12c9eb8aa226fb52b8057edc2c125f08df279094621b31557c7af59efde454bdf760a6a678c6b7c860047e20ba1d1f276ea14a67cbcd6a593387b4341d76d6dc78d6715981953d9e443ab66100459cb445c2d81a3476bff09fd11b9e1e765b54d8c0d7b5e009e739387f060afb5b0726606d72e0abcdfb2a85c28f8d07b1cfa96a2d7e4987a3baea88d6fb5cf783957c6644c1d83dce5dcde29e25975e4ea68ef7fa5a8588faf8a230ce142909fe5f17dc46ad5c33b46ee43fc703fde038e0ad9aa4998b8cc85b23fcad9f786b5c297a518707b76fd3e9dd108698c54b5ba0c9ad7fe21c063c964d4fa0f2963eaa13b1e31cb93239a92f34cc45e175f37d4069b22430aad4c1b0ff7d396e7009e52d6c53d83ac9fd8bfe7b731c06be7d83d47ebb28c35d7ff50ddbfab821405018bf29383a28ecb44c90c98c3d40b6172f2809f214e0552fbc1f838adf76abce057178afe87ac5eb840eb3acf51d0e8f2497588aaf04c41ad2a8a46267e05178791dbb3b547c550e1f3bdc965648a8adb2f5403f15a79d42e605b07ce5294d0aff21780ecf874de20a6845098ddd93f06930d054450abbaaff510801fc3743cb2773a432f882ac108decfc1a2798f8aeb115');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b356364633562373833656238636263316138356339343933227d35a5d519efc5fc13237bb94c386485a691f8a74bbe318e28ab37eb3710e230502c84375e232dc4c9c3b2ac38a63a58d21a0cf837b75c08a914d673eb09aee54472fe48c74946e41a1e394e84f82a7cf6bc92d78366c24491cb93048dd4549f7bf819adf6b03c8815ddba735e7ec0adc408238694bd8f45e2da4a03a8a1d5a4f396c65812a9e87f9fb7cbecc64c436d08350e95b4d8163c656fb753046f3e466c01ed6a0a68b1dabf68b98d67b516dd88d31d42dcbf13a37819fa7829622d5de2b1dab28fa4b92023c7df01fbbe050bbad3ee428ccf34f3a9fb0e9347284ec2bdff1ba174500b19030975235c33dc874f0cc92eb75733983f3161c096fbee0db0f74cd63f403f5808345fe835b66c9bab03a3ce630e2dc4c6f15950667947acdaaafc70a9d6ebef4ea205a562371092efdc56814f914ca6f40b45c1a71be2eaf931bca81bae0ea43cfc478396bac0c6f23c06abc33d0b5e9550b4f089747fba297424012a053d7fee15de8ac0453c604561b286beb69b8b16c1093439836d137450838038ec1325f0855c64fd82feae9ae79042b97cb558273cc933c265a10f503da49d282e724bfafbf72779e18ef8190362087abfb48a313a44e3e6f2ceaa8365f657ccc48cc35cfda294eb115953281f984aaff63d9b2b1b975db4104e05eb77322198583e1988c2e2f061c7f6345f03974a529a25afe258025baa1dc27c2bcaca106c6a9b6fb10b75686b4954445d63a20153352de3bea761d15d99d53ea1082678c9a2a5d0c93625a72858d1c63b1bfa0e71f1f873b898c4e5633e9ae0bb6e9264fa33f22630373eab5bd6945d16da978fc2f63f95818f28f306b9d1819c0075c369fa8cc802d64bced3f93f987a24ee444f417702f9aa8c68a837d3eb9d1f9453e61907b5f82bd225be1c62dc58d92cd329c34b0d942ad7cf1f111d5b402a810b5bd5359664e96b7ac13d6a787524a3c6e4b71e9be0133088770c3a8bfe4670afe9464c1a902e3063dd3fbda4da2549bd64c4273e8468bf6620500b56732662da7b7e73c4171649fdba767f');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b333562346462643132323764656134663836323039396337227d6cdae8be780c7bcd7ef1aeb588e46bc90177374c1c080837d17987abdcdde938f2950ece6ef41279e4cbbf8483c8724a94312749acf10780a5a3a4083553ed15fda4d2ad263aa1677e54df39f7216cbe6cc23066513dd110aa6f2ab38812a491aa10991da70d3b2a02a3a41e5de018cbb0cf4fe54c7085985b34170db47f82a959882e2a8491bc20e6d8ed690b563b37cec1aec11f5a8fc5700882cbf0926799ba5c540f7a7a097acdd91f7f245eac6020adb021885c1dba75a09b7a0a351e0fec1b3177f8c165664067dc425ee881dc4f85afd200088dcc04b9a3d622f7db2184454b3ecd4061e6d59bb05fdd930d6e3d811157535e58cf4f859cff98be8621e88bed62d7b0462f9215cdc80b1f8f1dbd626c11e4aac7e4c38b99ec6b0bc6266a7dbea352ebd4489ce154c0d0441a3a5c03ef45fb943378e41e67fb8459a65f2775a4714e89720f255b8f36164591e373a67aef735e0fc4e190b96edee260f5d699645d98e4a099183d602c916de65a78f1e48829a6c1f6f3fc944a3bbc8f241c5f4b8cb67e2516b7880a9b0e91989e159f1cdc312b6a63accb5fec886b716fa129db1d507f1072e6d2682d752b6e9c496d12579573f0bccd2d1a031a5bd3f5845d33e271a120782cb5a91f76745c297870ad0ffa2ec4f7e72516698b664ddcc7d0265f21b0fa702db0dbb0e2baba75d46fc5c9d0ddd5c1832dea6627766e61a48f74bacea3e7ecd044c19567dd48b66be36fca8b79947b0bd5e5aef17eabf000d0bfdbfc35c5c5a32a838a25c60f0f0092a4e5bc186a7a3b1746357567565df272583f2929e4419b2745442495544f1797bb9651cb1636c82d6a75d4522fa54dd4cc051cf5c283f2df7082eee2b69146fd8ba15908bf9eab56d37f294facfe5636095ca1fc2929366cb228c9a80af10cdbb6553366df660266d393282272eb8c35a2e7c40fb0e27d71fade100347bb1f35d1990e3d9a160821a58c47d07e35f76f5cf6acdd26032290915a37392f6884b9');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227db8fd7d0bc1ae61c1f82fd69d2430bf5ab55a94c50c0949c3081651c20e5cf84169936748a01e74ba0811727c4a85222599fd05564f71df5aad537d7b57eaf17d634d342a05652fedb2b819b5765eafbf11fc4828ac7eca3f6968648dff3ec755f52af8559900f6b5b63143f9700a5d2bd085a3df49393829e4584a4f2073a4156a8d700056598e415d77c4047936397e8484e0');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x3738313365653535666234393438613530316335626538633463333938346262', '557ace252f8992d733f51d5213d7c563', 'k647ab4687723ac2ac1ac1e77', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x6265373834393365613864376433303065346364343063363166623862616432', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k35b4dbd1227dea4f862099c7', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x3866666132306538373237393433383438393931663664623566613233323138', '9da1fa745a2677c42f8a321c40605704', 'k5cdc5b783eb8cbc1a85c9493', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x3338663733353837633966353963393831363739626163373165653235396266', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k35b4dbd1227dea4f862099c7', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('bb962cb95dc0b81abbeeb91723b5353f', 'k35b4dbd1227dea4f862099c7', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('78bb9bd1f21fdb42d912ea8e5fe31e0e', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'k647ab4687723ac2ac1ac1e77', '\x0b0a248fc291656509245f9e979117eca3f7561ea9bd658842cee79d1be3a011a82ba54e6fee2f51ae0f515d8a87ccc4b77732f743957708c5f93eef8c97886015328613394ac5368e5995310c3372873b33640c561e3f857e185fddaba822a8f6d358b7c19085d496453e740921272deb39c73b0d65fd0a999d093d73b79ef200650125e32c23d8ec28cd9f91f2f3f899ee4dc837f7e673bbe31e8f1b2ecb362615503bec4cbbfe241c958f57181a597a475664eb9b248bb82d84272049fd3dc57046981ddd80f5a84caf174e63a671440b2c6a10c2f9e9fc533546c7ffc76cf34a99f060ae4b1929dc1e0e2da95ee412dbe806e35e06ded01a9431f6a09ffcd727cd07210e432bc39cf2fd949fc9008592379e9a8c01b378ac782228147666710fb0d103bf2abbcc4863fc167ac0b7fb34d94c883e51d26cd2e3c7720a06bc9402c3aefe1f917227454f9b03683f78dc8e434b9af52cc0fb6c36f15245f985a3609cd2e0e00c1b2d3d85dc3c8373ab2f6969c9f16e2d50ab1e8f7d10b6d83a521d1c00dadbac5013cb75ff2edb414a810761de2542286dd2cb2f0d70a6803b201d82f6aeef615163ffd9f754e5f067bcf11ede3953a0689ed3030ab7e5740564b08164615e149d05d0a1b18c12b1471fd96d0ac36f8be44e0e20331f9cbdb936ae28d7268dfc92a5b620d0f242ee22a8adc658fb5dfd0849535ccdb3cbaae6699f565ac2cf8453345e9030a9ca15426fd4ab2c5ab12491c28d9c85073c7b03c7ed243f34afd984eaa71083220defb4625032bc71f13a1c88a9d168c51577681f2c2bcfe3381327f04842893eb64c5e9987e8ceacf11920d09c8db738e24534aba357332161425cc7a238b0ccb28cca7a634fd2d7b5fd7c677f44af28d41fda060250421bd837e85214e5716ed762d22296eb82f8931de87b2cd52a84930dfa4286ba0436e0a0aa41d7c869b22d5f49c8ff6436d961f26713f70da3daf6', NULL, NULL, NULL, NULL);
INSERT INTO public.patterns_statement VALUES ('993683b876920443f49acf3452fce654', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'k35b4dbd1227dea4f862099c7', '\xeb169f1394a17d27e2be1e6d58209bcc4933dd57f1a423ae887dda7e56bc751dd43d49b42c4ac25523fc46ea3025c0ca308c8e8e48d35ec286d2ca3718331fd9bc85903e0ab9a1265cb5321ba71b61dae2ce2b8345341b741014719453bfdc0719a2cd1a8050bfda5fbf81d7c98eba133c315dd3628b5820fc64fca178f94c5a7234d6f1314bae1af9f2d7c61adb71457088fe6f3ab531d0d5dfd1d89891f531f2f6bf012c25164072f88e1eb16ac3b46d9da952ad708bbcc6090fd61631440baf0763818e3a75aece016633a751e6564cc2d5676ef7e0e81b6d1915e9c5affb7f5a932963356e435921aa5c4cea8051fdbd415e828bca9ff73416bd495f84064ea7bb47beb94871cef2da23c37ca6bd7f4677acc13a0ba03d9be1edb873ac6ab6d2939b5b469b91836bd69ea24718669588915e3ab4d2043d1d1d49600de751580ebc7a4a187ad3ae38d1221238042a6508c4d48e5dd940a159164f7bb6eec3fab97b88ac1f039b987ddab3ebd544dd051eeb962d7f66a4a651f466ac41de8e8dcdd7345b0b758282730661d8e9840b1d1a80df0f732979bd5844271e1a65a2b66d28ae5b54a754a0bd0d177c767c5203accc8217c8ea841fe4e3467283b0ad6f5b4cdd26f91b35ab2de82eeaf5ed33407fa23af5c835e4eeff00164b453dc5b1c93502e580501d66dce921c77a1a56b6f7e0af55be9924726093a55672e06056e961fd19d9f390fb8757458119b05b10a753d13090c8a050a6114c98c5be813e78ce0f6c9ebdff96211e54f5b819e0e768ce06483f3f06f7bb6a4207ddaf81f3547c923126f2', NULL, NULL, NULL, NULL);
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
INSERT INTO public.signals_statement VALUES ('78bb9bd1f21fdb42d912ea8e5fe31e0e', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO public.signals_statement VALUES ('993683b876920443f49acf3452fce654', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL);
INSERT INTO public.vault_key VALUES ('service', 'service', '\xc53393149e1bc25bcf7da3dadf13fcdc059007be1b56f01eb7ff9d588ec576d67c97d3a21cfcf499ac7ae7aa3d419769ba4d7dc41ea336754cc83263', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k647ab4687723ac2ac1ac1e77', '557ace252f8992d733f51d5213d7c563', '\x3defe3ba1a93205b05820c93b9abd1e6a015aa73647548541432c18658afd63d6b5d127468ae4f9bcdc6f79126543fe277f37c0d4a976695cf068213', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k35b4dbd1227dea4f862099c7', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\x63c4fe4084660fe4ff3444f06c9e5c66fb7b676697a0b7ea20cadfb04015506871156ec5353117d532f96784fff477c8deb9bb4459433c42a82029ff', 'case-note', 2026, 'cb2d82257aba3042');
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
