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
    held text
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
INSERT INTO public.access_token VALUES ('6a5f2f5c2102', '2ca281770f8e16d6b1f8671751daa538a07b935bb92b8836d67d024e264023d1', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('51ca659930e5', '6c74ca256c92181cec444ecb9ed9bcd7fde2c4da64248a4868705ef768c8165a', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00', '2027-11-18 12:00:00+00', NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0010');
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
INSERT INTO public.ingest_erased_key VALUES ('k25840688111b431e70919e77');
INSERT INTO public.ingest_note VALUES ('n1ab7d678c787969d35605abee2bb6398', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 10, false, 'kd20b69adb94e9b45fac74a2f');
INSERT INTO public.ingest_note VALUES ('nf2982008ebfcdae8e19a54a97df2de5a', 'urn:example:housing', 2965, 739922, 739938, 1795003200, 13, false, 'k9d1b0e2fab432ce8d3027820');
INSERT INTO public.keys_schema VALUES ('0003');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227ddd42a42abf876713eac20e0aab37345b7cf26fa9431a0b3188dbd0ce3a26333e4d40f729f5eb683afbb1edb998eb41dea18f1d3cd06961646822ab530e2e26598cb1665386dc3e1431a6ade712');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d645818864710814d8bfd44d8dca057f1497bdd6e4ed39b1ec9681b62c0353eaaa798e31c6b541cf02919673a9b17ce7b76d0f3f0b2d96139f05691153299437eeb9310904b62f30eac6add490846c54d00a305646cf6dcd5ac49');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d52f51e10d537f90b7d96dd29d5eb8801ed2a2c362eed8a5384f4c0578b57bfe0eec5d64442f828cb9874fd00daaed19d78da1611f089d2f28a645f77dbc1c765e98b3c8ebec8db401d792edea10212ba09fcf4476f5a61be5ce0c9a7');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d9198555dacefe08e77c1ded69c4d879a2ac41a5c71cee91d4045dacd6e4ed17fb10bfc93730893f5319a73c5cca87ab4a8ed7c8f4e9e1b6a0daadd408ac92c2e113af2354a571ef26a4d192af42dc59d09f59c9b8b773f57be77');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227da1f178e50d72fa0c8aff8c0a65042aa8f429d7f0fcecbe652a58cc8c6e471d4bb2b69e97f64e432af67dbc21160832f9035f83b88100f5f15c8e0a64ea026b2513244a9950908ab651b73cebec47e11c746c17a847f5ed1b5c20');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d945e1ca9ee5a5887eb120f399cb8c07186513f6eb33d658426640e1620424828fdc4d6ca8cd29da885729fcd713a7bb179829f839748117b8dc178b2adcac2bd9c745331e0e2f05c31499b0f74b2795184d2e850e8544d8fddae04e9e82f309bbc8cf4');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d3875e53debab5982aacdeab506e5a455db8d9809e31ac35e0a94c1011f4fd68ab6a1800804773db1bcb0ebe2c6ac01652aaca66349c1dfb7d06559064be66065e0c3a4bf2f976a113ac78236d912fa0e71c2bb51c6b6d8fa5e68e039506edf600667');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d24369f8eb6486dda791f57a7b2de9c153fc9baa6d372581ae28d3dfa4f50351f33507540f8a1c1648e2b6e387ebe2dbe48db962487a39fe8a05433e34a29b7efe02d780e7279ab7a4b377ff9a3614ab063f436e443653486a5');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d3087b0d1b82eb4a7426b4788b7c31685e40b49bdaea67ee2b2da67a3f7b3ce18c9fa967940de4b8605fd51e742bacf344096537614137c2eeb2454c40efab1d8648acf063a0b8482bb695efd6956ce6659dc6a0e2e2853bed69c35c5b7f7350f436e94b39036e17f1032cf799435c4b94b83c4');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b643230623639616462393465396234356661633734613266227ddaf6e0b7dd1db26588d2239a2a05d004b95abf781ea4027a95b77df4ad6823026dd16fefab61210f3b9cea9ca21d7f3f178ef93bb84c644d2b5a2a185b7790946771588386671b9ab42a1601b0a15e8fef16f6c90ada374c2b5cc8d79b0a9431e386af6d41c122e0dbbe821892162fdfe2ac1a8d483a911691b6d24eed6bd85bd89728534a848af967dc12100116f8863dd237919ca990019f6710418ec94df26b4b7b0a516ccafa5795ccb2582c516d8c9e415df6753b9a991ba173d687dfc8e9fe76c8b15896edd98ee1b79426f1ae3d027f10b34bc770a2d53540d52fe3c373c8ba95d8d4829ac3736641226fe33f09c0a39c9772c3c49deb6eb6f11aa7a3b950dab58a31f5df37263f12eb7c81f8f7f53741904c24e797f2a9e9e959a4e599eaf3b4f6909286f25f73504a08308edb62f585a5acb771e2386ea1547c504d84365f02988314ca148063b0a56ea0896d98236991493b15059ddb794b091094eb34b282c2f150d043badd668aa25ae058bf7d851b3769ac0db9c70d83887a09a00c92d96380357917b8b08b1c5583758f83d0928a3fbd8b32b41dbf72ad6030a563996dd66e1362587cb50e05675c66df7dc07dad7b2a45fbf5bd4e9f65b034a6f089121a944765691a8b8aed1fe2b9e526d12dedf297825730c6ff19ee698aa42ba33ff457b2bdd04dcf61770b8b2785f339303b3b604603e9d12d92f588f48362d809dbc754d440c68f5f1ec8853dbc9524cb44386b0944a1ec4d40e6be08e8e303f26442143a82565d154f19668653dc4daf741ad5282c8a2a7f261824caad15fefd28594b73f2947589947ad97c1a5619aa441ed7249a2c80a078317f9130d789e2fb5f1186f1c1e3338d9062e7dff693c64fced83e424db3245422d82dbbe2ff169853b786ef074c29c6c27fc3ccadd6cba10e8dcaf9ebe41dacb42f423d8b0597e9e30a4aaf700048bd4378f33462d2b2bb726916d902b7b2438d31ec0cfddf348b027b2affe8cb364512941d4f59091e97202490b0a825ebf8f4b64cad8e46bee705b8c2e4af20571c1080851496182c7798d954f4c43c8aa28a400ac46446d5875f72acec8d427ffe3f20dd289cb0af96d8de07c712a063e9202cd30078a54058bc20c095081d827a6c4a81b42573ad86b77dbecd99c7eb26e2bc499bd69a8ba525a17fb9b0cd2dff4f6311d20ef8c0cbea01e44df6');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b396431623065326661623433326365386433303237383230227df93e1867d3a76d915454abfd3bc98afdfaf009f8e1396fc6646cd4228507a1eaa3a18471975565e71b7ad158100cb4aec70bff3867e2def45185f0f2fbcaf1c2f31e14250b297859c14528f2dc554229f5e572466179fd3313d05eaa03e492d999e415655349d416b8635eb169fcc8ada20f870909037c90cac1df98737ab72337b0a32ee486e57154e49a32fec90aba20459c7d7b496e2e18bd8946aa0212726917b1d650d28407daaf408aab00b35052ade8664083bac3421fbbe4efc0297adec4e273e885d6b28b200ce6cab1b371df08281279eed968940e46655eb25ec73e6bca52e541bce39613aefc8166a4700bb0499019c8fe200c35d9a4ae57b25f341ed9f56c5f9e901aae7f761a3b507e3a4c09c24a768394cf5e35f9df37cce2f411816deff8c8a05b77612f021820412022ff16144b320248a2f7e023e00abfa738c0bec72e47df377f11bea0ac543a3a3c095520d7c1bd0494f6624a628036b026875985b6b1bf93e3a521f8c4cffe7643140eed56f4d6f2b532aeed1a170285c7f89063c41e87e77e228ec2823ac433b4f7d6d22af0630e6d2882d7d55b19e9061350c1bbceaca2b0c3d122c66bdfe1064423a89a6c21355e62eca26bb7e7c764a644a991282a64f2c86e1fb3c34ffd085a985a57d6e1a4b303d108fc72351f747995244cc41f1eb984f92bf5b00ab805d713c925902a4e39a0e3454db7b5c90e47b9fb6be457d638d5330fcab921192c30becde037551a5adce13a96c0074b32ca99d751a98d98ec2f20bb40d7980be7132ab006421f14aa35c6dba2fe4595037594311d46ea586589319975fdb7d893e92c23b6fdfb2440ed5c5d60595efb282aaa950d25ba1de4881455715ee174a5fefd243f5dd2f2f8ea727aa5effcabd32b5b6a94d57ed58ce119fe8663cb924b81c325091577bdfe2fb4a1a2a4e10f0ea977c157b9169e45e81b229b56d12d7effab0ea1f80c2d9a1a75ef1e696656f37cf376672ced9a8686de');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b323538343036383831313162343331653730393139653737227d5a12cac8456559203320d2cafc2e8557c1dc4b4652d885ce330d042e5e78a968580247c4ff60cd2904be8491adc359f58f784a87861cf85f5be0c769614e594260261288f8a93afa3210651c7e067e3f6b6c6ee28e59f86388826645ba760e8c28397dea2305b62f4ebaa165871543145b43058758b6d4a46d619c109b6d8068fd3cfc1f174b59dfccfeddee66f8932962273397024d644a0ac7b75ce8c5b9da89adfcf3ee75693aba464d5d407d9f59d52c85928fc6722f58d3a91b06f4a08c2a7381cf05557c8cdbcbe6f5933e1331f481edd94b07b335280c6279c8a8c8fec412d51362134e3e85108cdf361a9f3a6460380face0a320b065440f5e98ab77eef8af4c0ede785a55453fa7957132e450277f12932c71fa8410fa3f522a8fa68f8d10a6a1f9268887d78d4d0db3fe6e92fa0daa2cd66e80586b08848147f664df9a9e6862ae30cced7b9bb9dea9f2667794fe159344275ce9e1dedcdcb45c799bf87d4b953001284576bd0f27c322024000ec1d0342c067075dc78d5c5006f0496e5473ea0e70221301eee580143f30acf915c559b9bb91cb1568ac0870057b32f439349f3b19cac16a576333731853ba71df8b580dfbd56abf9d5f7ee438ce65ac7c72a20a4ac7bbb0678167a43f1fa0ddee63a9faa3ca2ae0f1fcba8fbf742b7929065560f238389184fde05d1efdeb9d241268935e470a587fc8e3565cc32d6e60d303ae8b80daa5533ea18a8e6bbf160105c6108e96da71146e899cc4ee94c6fe5fcb0772db823e91ce5543a08ff90f4dfdfd2873f8165d6f3a045ed56bb6e422c2e56ef533f928c0ae989e27ed7ccecec6d67fd9ef4b130926f5eb47cb9fc9430f7ddd62651447393bf5944351efac9bbb90f67c25a02d1f0c2c72b33c30537bc142a24a4d6cdc807e08d429661d3e75b6e180c47e204116a69984b5a5c0dddd378097cc8c2988f5f3d086617827c96236242787c110cf6ce7875745fd8e0943ab20789c4ac73c0de940baf9b6f23e4d91bbb11372f7b4d68bd33c7454cd007f8f096297a9d6b4d53a87f4');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b396431623065326661623433326365386433303237383230227de5001af4b3d9317aeba01309523c851fa1a7f199437d0d843886d011aea0de98e524beef0839d5d093106a42559dfdc76cb73a88d39d8d56000cd1dfdbe3cee7d734e2549c28f4385db5ea6f2524b0aaa14272f2bd210a493ab161813c5b26ca830d41f52f091cbae02274f80e9a4045705f90928226ea116e9acb856635fedde3a5c772c01b96d584ce0f0f81f56ec754223741193729c94bf46b3b26e6c2bf398722c3418d5865bc3585a4993e24b9262ba6e1e1a2848dfa60beebcdc536d08423d74de11e8ff19298c071e929aecbdbd095dfbadeac0dc68b86897f774a3feb60b4c8add0e35b8938a5e928a5eefc6b11cb0756a944eb548e3e8bc6b6b1608c063cd805f8348cbd0a00b217268b359b7f8e154d84cf96392c514643cea128a7b52815afb04a1213258886a71ca2b8bd9b4472cdb4a5d87fa8eb8b2b822648a5c7d0d702e705bf7331175305debfd5fa0c5855e4aa7b9c99b27da3b54f7b4b3902b242b937a69f201be5c77f45471738b469ecbd887a9d566eb7513ca14989a3d2e98007535420960f8795e4c4005efa5fdb832e845083bb468706bd8e938cdcfec9997cfeed481e71a7913ddcee8903b4492380284757f5b57ca06cb9c8c688ea999511208b619cfbeab71f3827770d99a4fc85d80b03668afdc063a59e884e58ad22d1b833337f766e79906591e1b487ecace21e56d2cafb02130d49c8e3fc914386f3f43c4754435cd39ae293ae1e4274a6ba836d510de65553178d5ad4590feef81ac3b756c20e6226bfd48c3d70813bef9dd4a4274ce6a27f856b53d2ecf53ca92ef78bed7bef516bd785ba15a783a850224473832cc1d4a0e5b09d90385a6439e106dec3b94f1a44ce205405e01f5e998ccd1e33d5ffc10624985cd4eb74dde231a6c6503245370420dab2af43b72930d76cc2ca5212406a554c2c61182a6aeec265cadbbfa3e4e71c334fc91f93ecef3992397731b5139fad358f9e09261089cb4dcce8b6531ea35bb56d3be4f0');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227da60bffa60fcd063c290db3828cda9bab318d68c383fb0faef4d2c3de3b3aaac9d75199ef74f16951228d201689ec09c3afb48db9f0107813fcd5d6fcc63eafd03e139686f0adb902a38af56400c7c18e8b98a2610672592347e20b8c7b7e2007afcdff5d19d3d34be8213159861def2bf04e711f9970cd2d8b296894917c4757f88426cd6e4efc07b50fbdf8c1c17147b85678');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x3065313362323038333261643231663935643163343363303361363231313630', '557ace252f8992d733f51d5213d7c563', 'kd20b69adb94e9b45fac74a2f', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x3163363364383034383965303864643437363030666535646364353531616266', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k9d1b0e2fab432ce8d3027820', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x6464636665636636626132363035393239346164343066663863333565346532', '9da1fa745a2677c42f8a321c40605704', 'k25840688111b431e70919e77', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x6239326662613835313533303062306538666264623039306238323338333466', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'k9d1b0e2fab432ce8d3027820', 13);
INSERT INTO public.log_schema VALUES ('0003');
INSERT INTO public.patterns_gone VALUES ('4ad9c506f6c8733546b3eca437ac64c2', 'k9d1b0e2fab432ce8d3027820', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('f34875858ab2ea6cd228206920a408b2', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'kd20b69adb94e9b45fac74a2f', '\xec3c90928a9c4e6edefd4a3336b6d246bdd6c39c6ca47842590dd0955e83f59cc1ef68228b8ec9d48feb64b6eb19a0a0e9899250c47e7a5b7cce946791da5b86ac7451e93a7f107c419729e5ca7c2f032208a89b5ac1fa816524d9e030cf2b73752e11aad464ab62a32899136d94a9893933e5f8c2db304dded48dcde264f14e308b7ae2399970d12a4502c6e360a2ea4bab7dae8c3532d551429014082e7e01f531ece3a361ec56842cd4ed6c6aeabe2c3bcdcfb46ca2cef0f2596d843bf13e639413685031021d62729de09ead8bb5d682401cd6a28fd0671b5df0cb83814aeb658d97423178807e6edb7ff4e08025ad95ea3af2f921097d3d5f134fa1fdc511f30957f036d3abf0531b02d7274373bb9b51e118d242d75ce27c8e1940f559f19cba4779aa0ef0a5761843178dbfabafea96da777704fc4093028a4af4be93844b0efdbc89984525b21091a3d2ed8b0a0510eab43fa5bef62fc6c2c3c7bd654ee3d593dd67e16793070cd729d4889f44ed2651b1d9c312ef2f6828a9523f6cc682ffa7f237987c522e2703767d6d73de6f664de8a8bb81e04f416f96772b2be2aae6b48e0a0bbe18bbd992d85cfd36009ad57632bf6256f94e64d7b906f2a07775929198933eacd6ea0ab0216a2b60c25a3cb3f3e1c22ceb821fc862ada53796e07c1beefdb2fcd108b519e31ecad0d964ef594048db5978a9eb8d170b7037223d85b6327d07289fabc72668c4a7b42022d8b7a8d72de2da71564e3540e0162abd30a6805c98d6c46be995c6fd05f0ac54b0fb50934245a99283fe02c7f8296dbb68225fb562b31dce5c91db3cddcc09a527b6ba218869fc979dc56dcfef749e845c03995c60bbedd9150f6050451f0284201d78c69568a476a7ad2aa7a4c3a4a7bd43eec4ed74719c237d2caa01e8280af66ba8cebbf242dd50f785ed07f4ee3298b275fcbffcdec1b5abb89feb47da6ad210cb2c851fbc870a9f1c89', NULL, NULL, NULL);
INSERT INTO public.patterns_statement VALUES ('9755a78acbbfe94794fca460fe5f301f', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'k9d1b0e2fab432ce8d3027820', '\x5b7363745a4e9e733ae62f29cb80dcc2259536c4e60758670f18aa7f1c2881f258db5191619a4d21eea522d878567de53b6405e84c67f721d8b95ef69f1ac8a3f53557a1f653766205b4bb434564bbf69f4cfec43dd2bb2b4c8a7e598c38699e6f8df0852789541c85f87bc44a83bb1303ced7e72e3b5c6325c2e30b2e0f8bc6f1dc186b7862876bca68a547a4fee90e269776393314a0e4b51426b0063c8614ac9d7296fd497c8e033812cc8c7308dbf3f23fa18b23badb25443c45aef394d473e094fb3a11d5c1a4e9c64663bcc560b70a902210191580329cc3496832f25a42de63d30014bcfe764037b4e22acda7b19018268f0f5e41e4472c47d3619a0124511ac5763b9c64b94ff9b920e4bb27bf37a4bcb5e3218f5b9a21037c4a1d85b4ef95ccab29ca7d9969ebb040bfda669e0ba8d522dd357dedf6b116afbca7cc4dda52fc1cd86cec81a01fbc328b68fc9603d37026b2456773c428ad52d9c281086454441d93c99e3c480516618148c35f2bf93d7b735d3b68043fbc1cb4818e52612cf016d7ddbe9f0dab0ef2b3f2d8e68306d5c210d0ce75c3ab141a73f7cf55a72f4c2dae71fe28f38aa37d53b11e8894de166135970147239e6389677d3ea09d635156b34bde9acc58b18fe5d55ff24b64897bf5eb43d7a556e864fb323e27f626a289c217f841ff544d3277f6cf1950d580c9c4c3b10cb2351731f67ba33d6cd50786caff627b563feb3d21810e10e8e7c4964d8eaf69a5e70e76be07399db1226a8e78152e8de6fd94c7f34463e46daca297acc0a6291d93dfcfffaca5e8ed0b679855f6', NULL, NULL, NULL);
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
INSERT INTO public.signals_statement VALUES ('f34875858ab2ea6cd228206920a408b2', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO public.signals_statement VALUES ('9755a78acbbfe94794fca460fe5f301f', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL);
INSERT INTO public.vault_key VALUES ('service', 'service', '\x0da4f062e06f3e4ada68740b7ccf318b28dbcdc54832a21f1fe1d12cf097f289254d1a996dd5a14a0f319b0f7910b38c456bb6e0184754b9db0d78fb', 'service', 0, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('kd20b69adb94e9b45fac74a2f', '557ace252f8992d733f51d5213d7c563', '\xb6e3e73137cc7565a5885c80b9886a715352658f86411a35c6417a4d6c0d9f43d521a48c75273c66ce76d0d2614173beea3f40f901c159690e6b6613', 'case-note', 2026, 'cb2d82257aba3042');
INSERT INTO public.vault_key VALUES ('k9d1b0e2fab432ce8d3027820', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\xacdc8dc6cc6fa0231c76acfd0e81849758eafa16e10c429c5c9fb9103ff9a9fe89e944c2a2797311ab6e10cfaba4b219710d3a6b61333cac238f70a3', 'case-note', 2026, 'cb2d82257aba3042');
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
