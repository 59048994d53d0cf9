package dev.goodword;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The migrations run from empty, on H2 and, in the run with the tag, on MySQL; and what
 * they build means the same on both.
 */
@Tag("mysql")
class MigrationTests {

	private static final Path FOLDER = Path.of("src/main/resources/db/migration");

	private static final Pattern CREATED = Pattern.compile("(?im)^create table (?:if not exists )?(\\w+)");

	private static final Pattern REFERENCED = Pattern.compile("(?i)references\\s+(\\w+)");

	/** Tables whose shape others prescribe: the session library and Flyway. */
	private static final String OURS = "lower(table_name) not like 'spring_session%' and table_name <> 'flyway_schema_history'";

	private static final TestDatabase DATABASE = TestDatabase.fresh();

	private static JdbcClient jdbc;

	@BeforeAll
	static void migrateFromEmpty() {
		Flyway.configure()
			.dataSource(DATABASE.url(), DATABASE.user(), DATABASE.password())
			.locations("classpath:db/migration")
			.load()
			.migrate();
		jdbc = JdbcClient.create(new DriverManagerDataSource(DATABASE.url(), DATABASE.user(), DATABASE.password()));
	}

	@AfterAll
	static void drop() {
		DATABASE.drop();
	}

	@ParameterizedTest
	@MethodSource("files")
	void isNamedByItsMomentAndModule(Path file) {
		String name = file.getFileName().toString();
		assertThat(name).matches("V\\d{12}__[a-z_]+\\.sql");
		assertThat(ModuleRows.rowOf(moduleOf(file))).as("row of the module %s begins with", name).isBetween(-3, 6);
	}

	@Test
	void noTwoFilesShareAMoment() throws IOException {
		assertThat(files().stream().map((file) -> file.getFileName().toString().substring(0, 13)))
			.doesNotHaveDuplicates();
	}

	@Test
	void foreignKeysOnlyPointDownTheRows() throws IOException {
		Map<String, String> owners = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (Path file : files()) {
			matches(CREATED, file).forEach((created) -> owners.put(created.group(1), moduleOf(file)));
		}
		for (Path file : files()) {
			assertThat(matches(REFERENCED, file).map((reference) -> reference.group(1)))
				.as("tables that %s points to", file)
				.allSatisfy((table) -> {
					assertThat(owners).containsKey(table);
					assertThat(ModuleRows.mayPointTo(moduleOf(file), owners.get(table)))
						.as("%s of %s lies below %s", table, owners.get(table), moduleOf(file))
						.isTrue();
				});
		}
	}

	@Test
	void everyMomentIsKeptInMicroseconds() {
		assertThat(jdbc.sql("""
				select concat(table_name, '.', column_name) from information_schema.columns
				where table_schema = schema() and %s and datetime_precision is not null
				and lower(data_type) <> 'date' and datetime_precision <> 6""".formatted(OURS))
			.query(String.class)
			.list()).as("columns that are not datetime(6)").isEmpty();
	}

	@Test
	void keysAreShortEnoughForAnIndex() {
		assertThat(jdbc.sql("""
				select concat(c.table_name, '.', c.column_name) from information_schema.key_column_usage k
				join information_schema.columns c on c.table_schema = k.table_schema
				  and c.table_name = k.table_name and c.column_name = k.column_name
				where k.table_schema = schema() and c.character_maximum_length > 700""").query(String.class).list())
			.as("key columns longer than 700 characters")
			.isEmpty();
	}

	@Test
	void keysTellCaseAndAccentsApart() {
		assumeThat(DATABASE.isMySql()).as("collations of keys are MySQL's matter").isTrue();
		assertThat(jdbc.sql("""
				select distinct concat(s.table_name, '.', s.column_name, ' ', c.collation_name)
				from information_schema.statistics s join information_schema.columns c
				  on c.table_schema = s.table_schema and c.table_name = s.table_name and c.column_name = s.column_name
				where s.table_schema = schema() and s.non_unique = 0 and lower(s.table_name) not like 'spring_session%'
				and s.table_name <> 'flyway_schema_history' and c.collation_name is not null
				and c.collation_name not like '%\\_bin'""").query(String.class).list())
			.as("unique columns that MySQL would compare without case or accents: use varbinary or ascii_bin")
			.isEmpty();
	}

	@Test
	void everyTableIsTransactionalAndTakesEveryScript() {
		assumeThat(DATABASE.isMySql()).as("engines are MySQL's matter").isTrue();
		assertThat(jdbc.sql("""
				select table_name from information_schema.tables where table_schema = schema()
				and table_type = 'BASE TABLE' and (engine <> 'InnoDB' or table_collation not like 'utf8mb4%')""")
			.query(String.class)
			.list()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "varbinary(160)", "varchar(40) character set utf8mb4 collate utf8mb4_bin" })
	void aKeyColumnFindsExactlyTheWordThatWasWritten(String type) {
		List<String> words = List.of("Aa", "aa", "é", "e");
		jdbc.sql("drop table if exists word_trial").update();
		jdbc.sql(
				"create table word_trial (word varchar(40) not null, word_key %s not null, unique key word_trial_key (word_key))"
					.formatted(type))
			.update();
		words.forEach((word) -> jdbc.sql("insert into word_trial (word, word_key) values (?, ?)")
			.params(word, keyOf(word, type))
			.update());
		assertThat(words).allSatisfy((word) -> assertThat(jdbc.sql("select word from word_trial where word_key = ?")
			.param(keyOf(word, type))
			.query(String.class)
			.list()).containsExactly(word));
		assertThat(jdbc.sql("select word from word_trial order by word_key").query(String.class).list())
			.containsExactly("Aa", "aa", "e", "é");
		jdbc.sql("drop table word_trial").update();
	}

	static List<Path> files() throws IOException {
		try (Stream<Path> paths = Files.walk(FOLDER)) {
			return paths.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static Object keyOf(String word, String type) {
		return type.startsWith("varbinary") ? word.getBytes(StandardCharsets.UTF_8) : word;
	}

	private static String moduleOf(Path file) {
		return file.getFileName().toString().replaceAll("^V\\d+__([a-z]+).*$", "$1");
	}

	private static Stream<MatchResult> matches(Pattern pattern, Path file) throws IOException {
		return pattern.matcher(Files.readString(file)).results();
	}

}
