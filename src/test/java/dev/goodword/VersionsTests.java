package dev.goodword;

import java.lang.module.ModuleDescriptor.Version;
import java.util.Map;
import java.util.TreeMap;

import org.apache.catalina.util.ServerInfo;
import org.apache.tika.Tika;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thymeleaf.Thymeleaf;

import org.springframework.boot.SpringBootVersion;
import org.springframework.core.SpringVersion;
import org.springframework.security.core.SpringSecurityCoreVersion;

import static org.assertj.core.api.Assertions.assertThat;

/** Prints what the build resolved and refuses versions with known holes. */
class VersionsTests {

	private static final Map<String, String> FOUND = new TreeMap<>();

	@BeforeAll
	static void printWhatIsManaged() {
		FOUND.put("spring-boot", SpringBootVersion.getVersion());
		FOUND.put("spring-framework", String.valueOf(SpringVersion.getVersion()));
		FOUND.put("spring-security", SpringSecurityCoreVersion.getVersion());
		FOUND.put("hibernate", Hibernate.class.getPackage().getImplementationVersion());
		FOUND.put("thymeleaf", Thymeleaf.getVersion());
		FOUND.put("tomcat", ServerInfo.getServerNumber());
		FOUND.put("tika", Tika.getString().replaceAll("[^0-9.]", ""));
		FOUND.put("java", Runtime.version().toString());
		Loudly.say("Managed versions: " + FOUND);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			thymeleaf       | 3.1.5  | three published holes in expressions before it
			tomcat          | 11.0.24| published holes before it
			spring-security | 7.1.1  | the managed 7.1.0 is older than its own fixes
			tika            | 3.2.2  | a PDF form can read files of the server before it
			spring-boot     | 4.1.0  | the line this product is built on
			""")
	void isAtLeast(String library, String oldest, String why) {
		assertThat(comparable(FOUND.get(library))).as("%s %s, because: %s", library, FOUND.get(library), why)
			.isGreaterThanOrEqualTo(comparable(oldest));
	}

	@Test
	void runsOnTheLanguageLevelItPromises() {
		assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(17);
	}

	private static Version comparable(String version) {
		return Version.parse(version.replaceAll("^([0-9]+(?:\\.[0-9]+)*).*$", "$1").replaceAll("(?:\\.0)+$", ""));
	}

}
