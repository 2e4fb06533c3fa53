SELECT pg_catalog.set_config('search_path', '', false);
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
    output_hash character varying(64) NOT NULL
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
INSERT INTO public.access_token VALUES ('d5982668c546', '93adc1e24c97b3925bb0b8b1650b27ccc41456c2507192fbf06427d2246a0322', 'test', 'notes:write', NULL, NULL, NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.access_token VALUES ('4ef5681d4fa7', 'dafb2a936d5157565223a71863b7a3c0c78a790431829f55e2cbdd33ce15464c', 'test', 'admin', NULL, NULL, NULL, '2026-11-18 12:00:00+00');
INSERT INTO public.derived_schema VALUES ('0001');
INSERT INTO public.follower_position VALUES ('ingest.keys_stay_destroyed', 14);
INSERT INTO public.follower_position VALUES ('patterns', 14);
INSERT INTO public.follower_position VALUES ('patterns.names', 14);
INSERT INTO public.follower_position VALUES ('signals', 14);
INSERT INTO public.follower_position VALUES ('learning', 14);
INSERT INTO public.ingest_erased_key VALUES ('k81551986bb3818bd8dbd5285');
INSERT INTO public.keys_schema VALUES ('0001');
INSERT INTO public.log_event VALUES (1, '3be43d05d7613b54b5fe449cfde58138', 1, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d94334ad92f646e37cc801e142746b772733644f5d190badcaafc3ad6e87e78917bc7d33b467a5b4da818fd4faeb3257bc20fed450ecc8248084ac9cef2602b930cf39d5673869c42eef5eca2eb');
INSERT INTO public.log_event VALUES (2, '3be43d05d7613b54b5fe449cfde58138', 2, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d7c6e5fc2da489c25bd7c1df1eff259ac439e80e08779e60f16d3a3b8d68195bc9c6ecb1ead49a27dea78a04dcb73bd4952fd16a9766db7f975e1ecb1ee0b4dded76545a7ea7b884c5376aa09035495b9d64fa350c61438dbb08e');
INSERT INTO public.log_event VALUES (3, '3be43d05d7613b54b5fe449cfde58138', 3, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d0beae742d933a8d64a134d58e4baaa4f2b71169ea0bb742772cbaa91266a8c25004b353baf5c28a188500cad41658fb9bbe4311f888d942e923c14fdc5f581c5c93b3dcc2de307708952fcf9f242d876cd0d7bc39f2ef27f4d73a210');
INSERT INTO public.log_event VALUES (4, '3be43d05d7613b54b5fe449cfde58138', 4, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dad276ab1a8b0d8a0028758f5ab5d736aead0ae592c2066f745e0c1b55d07dd9d05e6dec0fd05b1d9851dff513f259b48dbd48d29e612bbfdb60fd1823db5d1b6c0ff1738e266684b69b7f8440663dec2d9beec84a17870489311');
INSERT INTO public.log_event VALUES (5, '3be43d05d7613b54b5fe449cfde58138', 5, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227dd38f02862101faf3dcbb3d0f48f7eb719ecd542c4d44061e479a054792898255c8c8df4757793e694ffd76570f0a7af8810a2d38d629cf1c862f253087cfe9800cb38a6cafe745f5805343e21d898a83d6df7b88c72625804398');
INSERT INTO public.log_event VALUES (6, '3be43d05d7613b54b5fe449cfde58138', 6, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d08f9a0077081f26afdd6e7423f4cf61cd0d54c87c564f6103f7340d928f9b6db16b89c0b36c119ae21a8d5668a5b38e496a23ad33bc1151833d7d4b7265a559cd6b60367622c1a2916ffcfd72ac255d3d4f0ff4133704a8735e5b605f2889fc32bdcaa');
INSERT INTO public.log_event VALUES (7, '3be43d05d7613b54b5fe449cfde58138', 7, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d58c358de9fbe9caa7677f3e5f2c2103fb4d0c7ed2071244caf7584867f8d78cbf44a38f7fddd4986eeb343a95cda415a591210971adb4f4b3143a1aa8989ff23b2a20ec87199bf5fa6c4cd04233ceae2a302e506667eecec946ac2179c2138398255');
INSERT INTO public.log_event VALUES (8, '3be43d05d7613b54b5fe449cfde58138', 8, 'ingest.place.defined.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d0bfe4f419fa8397c0d28c8608265dd71297e78ef1d3d98c89f7c2b985c2512ca99876359f013abaef234671894e60b20f7ab387a49e07ae93a75e36c9d510d1fd2251c592684bc7976b840e3c613dc819d04a112460725df03');
INSERT INTO public.log_event VALUES (9, '33822b23ca6ef8ca278afaf61a3d5c33', 1, 'ingest.source.registered.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d57a62d5ce3ed966a4268d29abd58b239d7108aa1f8edce147744035b4ebe817f7e8e924e5401b38299cecb2fbb4757be52e762d6896c90d64180491d509bc2b500ec0a8a87e65124131e230c8af2f98fffa010a2b10a8088794e3bb85f7ad8f3939a5cb3aa712d26821683ebc9d2dd652e2594');
INSERT INTO public.log_event VALUES (10, '557ace252f8992d733f51d5213d7c563', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b643736386239636539663938626238663164646566663637227d7487699dfd0686540c0b75c49bbe33ec7a0729de6e04b98fb1227921133424cd77a5b85ff78636a81720d2299831de97d678c7c7710263aa039504fcbfde6ee1cfd5973646683cc7d69434c0b87e899a8fda18b91e4744d85c458e027e5f9d0e8e2797e86684670faabb1e11829953f3e688247109e0daaecc4edcb7a76f2793230f868a8a4e691bce58b78cd5e42f4921a781fd13d1dce8674d97ee09af2a57a63120fa9968e249a1d6c4e808921a4af4ca45252b47426753d075897410f5f4d756c531e138db91e5c1beb3ff4105e9855a2c68787956867769d6764b118db6ebc2bfa3c347238674749d961a839906e188184c8f211396068464cae0d177608f2845c7bcacb415f9e36c954a8fc158ffeab839d9e9b6e2ec9c13022d93ff8dc6e258a20f87d253ab481db66d2490630b778ad2a7d79f08f0389bb5eb541c1864d883e0ef60f2f10b02633b95db942fb2eec88057e50df53967f3597d7eafc899aa6fdd98c55ef1526957eff29e2a5b7a4ff68b735431f255c003306ee8e0a79ab20801de927fa5f726cfbc8283ac7fbcce690fdf070a4212ead6afd64eaa93521ee18a6ed1ceb2dd768330ae13613ffb332d1585985954487317d6b786dd551612f95aba3ef21758b6b2e2592d17a950c7290a25198502c3f4e3bcbbb0127d9ed85bf10a72a28a5077babd23ba67e670144bc1827aa08b662bd282fd4f22a318a79ac4391b37cf086d0909ace7335ef37dfbe45faabcaad47cfaee6390e188d6aa5c861eacef448c1ef535bb2d16baa7f548a2165a58e65b698f3bf68c43053c4a52d4d65f11f9bfc12687641e7df79ca869ca5e894e2786d7738dd2db96c20a1f8da6a639d9b900d49dd74b394d826c6993d129c09258dee29a826b267e272e1e2ba23910');
INSERT INTO public.log_event VALUES (11, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b623437343335323234313036376236633836366633616136227d0b336506a0a5e3f741e24aa96ee88745763e20c957bd0677ecedb5757e6b23a7883221aeda8a946f58e2232f465281503a49633a7e1e5bdeeebb16399b98667091d4aafc79f427cee291df285895e6a9eb1a53e3071982fd5792b5eda959ca162156ad227c52be17a550e857cdcd1e3b29da842953d91e4e00cd5fab3ff9761c6142318a957ce7e4b1e9f99ab13033842b878e7ef1a8187fdc72184cc7176b0fab74997da9a7d8f0256d4310b9c4e3051226d3120d81036caa4f214530d741d95c1cf1aaf7c4d548f6eb4a423b5d19c87e39f14836c521b81e8df394f622b96763c0a3ed667cc454dfd3fc623ff9c3f261049439df6965677639c49c487921c9bdd19d6692213b3f9f5bbe487804eb939275d2320ecadb619bb54a13b3786b2fc41d182f79d6eb8e5782b2c4c69f0d114fd02e26057522432f3522e2fb5fe74137c1727fe342fe84f1d4810ba85eedb8da36fc0e77d6b3f672219e403dee71c6f31e893fce522848e198ae12dabe56967a7d9dfa5d49f83ba22bafd6dda10dc08d6c2c1171a81d0f8e49c83c864b95bf8b707e7b8b76dd4847d6d183adb301aa43e585c603cf6ae719c6b55864bc89731db84174375fe6115568c60dfd76687cead497ba270066dd5b1965c911f8b3a6d6f8d90e909b58b2a90a950d58da98f6a6a4fee23309a83f3ece701c34a3122586654a8adc35220364a327515415ac7d7f14852d6e768d35c7cec8e8b8ea2a3918d5e066add9f1690db0972c9dc8a000def74a78a408dceebdebd59dfecab5e7e6890bd89d33816eef8070c1c9a928118bcce74ce4d3fe9cff');
INSERT INTO public.log_event VALUES (12, '9da1fa745a2677c42f8a321c40605704', 1, 'ingest.note.recorded.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b383135353139383662623338313862643864626435323835227db871a73982341d117dc2526cb66552da28eacdeffc2af927be86ffd62ab591cfe19af439440fbb183b5283370029424c0bcfe8deeb90f47431ce65624a72a74d8d81ba0186de834da713726361a66c8f37b9ac11e6571cb39f6c09de7e0bfb20c2b5badabf874fc38596c8172ec78c0577e3c4cd2dc85a32ac943eb737bf4da516d2ad741be0bba52ad9c1e78478e667311c211e89ce7b888fa8887782d9eaa86d7ae24118670f3f5777814506e99f0f87f622c8e26154eb23713b1df72972790c65ba1ffe807924b9c36f2069afd4ca379857a6f119673f57c43c1d9393a1572afde541032986ab7bd62199214e9139f6cd61b08fddccdbddd4439d58c7b55022716b00e83ff9ad2065e3df39d6a8c2b089811e7bc8ac51e506a854da47d80df9914d4b043346a61f3d7ef2edb60f1b25a8b0466a84b9f3bb956ad6199c9403284b9303087d2204b296bd26d47d681d78f3f6ef4a097c42dc5fae6ed02b6db1a2b503ab3da4418c79eeb42a0004426019394bf538ef117a3593fafa48e29513c31f7cb8c0339e4e58cc3dc161c4e2d6ee2a5a844fbb6f1ac9e0b4c0a976bfd4d1b5c2211a2d781c292923433715db38f63014029e8cef85d37a59777ee119bb0a8e5af1749c87d39237d0422b41411916366ab905037da436a30577e4dbd7ea5016d4b8f6fbfa195fb6665104698292f63052276d8007d382178cd8994370dcfbf9d759c7121ec65fa83459c620364f28e6e18bf9ec96d307cae790a9fd604ac45444121173ee09a36f694115b2753f1979b52200ce96a22edb23873d8d990692761ca42c32a48de17a848a68292cbc60196e245c3f88835fd47f46adbac3d625f6ca4becdc8e8308afeb');
INSERT INTO public.log_event VALUES (13, 'ea393b678c9bcb30ea5d1d9dcb5800a7', 2, 'ingest.note.amended.v1', '\x004a7b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a226b623437343335323234313036376236633836366633616136227d3c35adc9b3e3fae93c4c0cd174197ad8d156d57a172f24d5c5316af2fe046c82f15d7588ad973c77d7311a08d2ed4f9f44b90ad22fdc467bb5acc9c37dfff3fc83b12dda5aae8d30ae38c7440ccf52072b6be2e8f5118b1ef1f6639097bbcd014db51a9e9711c3fab07b404acbb6deada9cee5a82c45bd15f4e7e6a1b6034d11ae9a5e2e96500007da1cd2cb9562e168d1bc620b5fb8110f5623ff06f24f5e23c85474c99ee28080674c7e1e68674bc92b17edfb9a2edc22740ec1d61129450cef09de3f301ad1e15a35db8ab2c10f1443000491557dfa38adf1641f846046c3c3251bb730985acd44abd381c272bf55c9e761ad797d2897c137c301e42b218c0ca9573de3f5a281fb03f9b024935bdd046f25c44c72535dd159444f7981e3988d4669b1a5b2d17173f42844169b7a3010bea356048a41ea08306ec581c0b729e5fd75c52a8ccf7510c5fd290c0221448133bb023180e61ee5275eb01fd2649485df508da90bffa7a11cd9dd2e193040dbfde7173d3e37c537ebc7356bbd1597345accee050cc2a60bf66d0b8708b96583143facadf0de6970e998ab76cdac8766ebc2ec1f1fec44e887e3751f24fd0124900fd3a85b4e171031382b6d697da17721afeafbe1d2d321add7a914de3fe380f89016918feef40ca910398601254cce483837e352a23ea0611b2e898daefab5f7ad1ab5ec078449f14a3ffbde3f9cdae01174e5f37fce38ca38c864ecb4528336d6c5765494c67d6bbfa65be1f1ce918cd4076a0c90e93104340603fa773d9967dd3443adbe3b430e235927c537daceb34e754b4f3e25d043832d91c926');
INSERT INTO public.log_event VALUES (14, '9da1fa745a2677c42f8a321c40605704', 2, 'ingest.person.erased.v1', '\x00387b2276223a312c226174223a22323032362d31312d31385431323a30303a30302b30303a3030222c226b6579223a2273657276696365227d409058c75b7bff16560aeae97fddb60c39571f18a095cbfbcf7d2ac8799ffc00ed155854d946c8abb7b0ac25088e1f8453c4c0503594d95ed5534986f5989c31604ddbb5ce2edd1089db2503a21c4c60c74b37e4e7e724849b2e6a234f9bfe01b9396465ed1f72e6785b43902cbcd0ba88b1591ab683129bda1dd6b6bc3e34ea229bd21c06e15c85c53ce0c56d95a5526ab8ef');
INSERT INTO public.log_once VALUES ('\x1ab7d678c787969d35605abee2bb6398', 0, '\x6465323737373834613563646263343664323831646333363533373564666331', '557ace252f8992d733f51d5213d7c563', 'kd768b9ce9f98bb8f1ddeff67', 10);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 0, '\x6262633966646638353562633662633064323937666139633434353238303164', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'kb474352241067b6c866f3aa6', 11);
INSERT INTO public.log_once VALUES ('\x8ce7ddc553be9ce029daa2136544ed6f', 0, '\x6361623662346162366363316435353666366530373765393763623335363065', '9da1fa745a2677c42f8a321c40605704', 'k81551986bb3818bd8dbd5285', 12);
INSERT INTO public.log_once VALUES ('\xf2982008ebfcdae8e19a54a97df2de5a', 1, '\x3638303933663338306433343838393863353566373765663064333235306230', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'kb474352241067b6c866f3aa6', 13);
INSERT INTO public.log_schema VALUES ('0001');
INSERT INTO public.patterns_gone VALUES ('b780efdf49d6276360cffeae3e821a09', 'kb474352241067b6c866f3aa6', 'amended');
INSERT INTO public.patterns_place VALUES ('K01', '', 'Country', 'country', NULL);
INSERT INTO public.patterns_place VALUES ('R01', '', 'Region', 'region', 'K01');
INSERT INTO public.patterns_place VALUES ('C01', '', 'Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W01', '', 'Elm Park', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('W02', '', 'Low Side', 'ward', 'C01');
INSERT INTO public.patterns_place VALUES ('N01', '', 'Elm Rise', 'neighbourhood', 'W01');
INSERT INTO public.patterns_place VALUES ('C02', '', 'Other Council', 'council', 'R01');
INSERT INTO public.patterns_place VALUES ('W09', '', 'Far End', 'ward', 'C02');
INSERT INTO public.patterns_statement VALUES ('58441e9154cbc4814a640f9d02b8042f', 'n1ab7d678c787969d35605abee2bb6398', '557ace252f8992d733f51d5213d7c563', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 10, 1795003200, 'kd768b9ce9f98bb8f1ddeff67', '\x8ce36cecc53d3d9b738dadab80c7708eba3950d4a4e1ad2edb084781200f7a0eca00981abb92bbd4869ce2523a9a72ebd491a0bb4e9e73f86da13d7293cb22aa6336712830e447450eb41ef5de59c41ad176958d8a94f57dac298b973c675b57f1d59fb4c2892799881ec94248e1960a87154f0d908b483c7aafce01b1ed0510693c2c570695dcaec2a5713dae3e046a6d315e3483fa66f97956f5e55dda84439ebda3ed0052887d53f44869302f31a9fe5c5d9c99be0c7bd25a9cfa84970452e3efbfe24a0e8460074e95b5e7862d250b6589a59ef65823bf37db7509676a639cdb826865f1c72833981301477a508e35e42c2342c352ed2fed75565ad31a913d9b9a2ced0e125d2f178b84943957d0dec22f6a5a651b3d7c2e1aee982f90ac4f7ee738a964a90ced4cd12ffe185be0a9f213886e244b3e22cb5d93cd4dc4c21fa4514803cf7539a7303a09e9223d6464bcd04965b6f32a88780d55d5b448cd9c2fa982aa0b4bb2cd5cf61a4faa482cd411a63d6035864b5b9394403bd269155f611bfd09583fab1e17f02e31f2eaf70f9c5f17c8f02988c0560099881921b21d026a3eb4ee4b9d2f469b4a00ee86864bbf347ead1d1aef8efba3d43c43178cee69b99377c43fb8dcf1b3c4aea79ae27071544b4fe21e4a6fedf9a8eb694b794047fd84d61883b01232f96956eba23517d1a2916a14ee2e582a5d66730b3a8b0107fff2c8bf19470774a2d135fc7ebb8afdc520b1159ba47c97f0e3635050ac4ebad3d5f5650c90659f472694f2f153f33d20eb443c5a92a6088933f5dd8aa15520de6b1563e600de8caace8f1460391568383a5480b318259ae81d178f2f37a7cb284cb32f26f3c62cd807c4d9', NULL);
INSERT INTO public.patterns_statement VALUES ('ec34c7154a106ab815c09eee854c4a55', 'nf2982008ebfcdae8e19a54a97df2de5a', 'ea393b678c9bcb30ea5d1d9dcb5800a7', 'urn:example:housing', 'urn:example:housing', 'W01', 'C01', NULL, 'place', 2965, 'problem', false, 'person', NULL, NULL, false, 13, 1795003200, 'kb474352241067b6c866f3aa6', '\x603991c2dafab6ab98dfe23c92c87da4d196f5095efa487f63a3f46d17b2813463b653af71bf2de87e74d497ce949918bc7ff137305037a7ac1bbe6385239e90461ce074cc79d1c86e97d0bab2f53be838c7ab495b833167d001b41f889e6de4870edfead44ad7848dbf60a0562bf1366c41965e7d547baaa539ccbb84f1e40f5356d21439199fb00d8c0db367c155cfd42a4f704bd57a588e949c6c100986cf74a54f613cc2bbee85736b284c7a05a19e20d325d8c56cf0374227cd944f900f2cad1d62ca7c5c5310ad1fc1168678150114d17dc55482fe9268b2beb985606e35963fbea25d5b2c5208eb63f9ec7fbf318ecca6625bdda2d9aae4a4da2b18548bad28afa6af2907c6ab79ff6dc19bf3894d6915f9c53b9e8de6cf8363fd03c77a959753883bc365760559da6e4093e325e6b8c30ab58ef7e2bc0b8afbfaeec66f1e23d45d91968aea0902409125b74be2cb53d6e6fb77d4ff6932edeadd0783d806cd8324d1ba42cf688312cc45e0dc823b733982ce51c8d78e2f0a81bbe7f05c1030b6aeb3846a39c08f27d978cb4693167779a81d22cbd187163af1368771981e15ac81d11b9434c7c10bd14d22b4a1bef86a91f2cf544c92d1753c5c6f6ec901dd101e522e482706dc29410de3d3bf8f29383098a454683df6f82ab9a4856ba3507d9e3aed7521b9bdc15244f1511b5b2b3948c26c1cc640b72ce91c910fdb4ab7c1e38c4ce292aa343493645ce688d3ed99b838c672ac72d16613af36fa9b22197c326dcac4c6f250b94c4b3e202b6498802874d3', NULL);
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
INSERT INTO public.signals_statement VALUES ('58441e9154cbc4814a640f9d02b8042f', 'n1ab7d678c787969d35605abee2bb6398', 'problem', 'person', 'a5e0fb73e434be844a48454b8d8ede59');
INSERT INTO public.signals_statement VALUES ('ec34c7154a106ab815c09eee854c4a55', 'nf2982008ebfcdae8e19a54a97df2de5a', 'problem', 'person', NULL);
INSERT INTO public.vault_key VALUES ('service', 'service', '\xf05d71f972fb4bfd889d76f3be757440fce59260f952e59e8bb2239cf3238792e0e9f1c64b42d5d4dbbc3180f389e58515c737d8dd61acdd760ddb90');
INSERT INTO public.vault_key VALUES ('kd768b9ce9f98bb8f1ddeff67', '557ace252f8992d733f51d5213d7c563', '\x96134279afdb996c31dfc0e95693b889c02dc1389b50ca46b5af836d8da16bb652f664ab36e3cbd430d19ef174d8dcd9971c3f8f590b5dad9f8a48e0');
INSERT INTO public.vault_key VALUES ('kb474352241067b6c866f3aa6', 'ea393b678c9bcb30ea5d1d9dcb5800a7', '\xcb5af07901d473177332ccbdf6a52c84788e530e7cc4c950b2b7c495e2769d49b43c00f7810c0166856461d6e17965b136039976029a0441423fc7ca');
INSERT INTO public.vault_state VALUES (1, 1);
SELECT pg_catalog.setval('public.log_event_position_seq', 14, true);
SELECT pg_catalog.setval('public.vault_state_id_seq', 1, false);
ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT access_token_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.derived_schema
    ADD CONSTRAINT derived_schema_pkc PRIMARY KEY (version_num);
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
CREATE TRIGGER log_once_immutable BEFORE DELETE OR UPDATE OR TRUNCATE ON public.log_once FOR EACH STATEMENT EXECUTE FUNCTION public.log_is_immutable();
