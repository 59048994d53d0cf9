package dev.goodword;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The modules stand in their rows and keep to them. {@code -Dgoodword.modules.write=true}
 * draws docs/modules anew.
 */
class ModularityTests {

	private static final ApplicationModules MODULES = ApplicationModules.of(Goodword.class);

	private static final Path SOURCES = Path.of("src/main/java/dev/goodword");

	private static final Path PICTURE = Path.of("docs/modules/README.md");

	@Test
	void noModuleReachesWhereItMayNot() {
		MODULES.verify();
	}

	@ParameterizedTest
	@MethodSource("modules")
	void allowsItselfOnlyWhatLiesBelowItsRow(String module) {
		assertThat(allowedBy(module)).as("modules that %s allows itself", module)
			.allSatisfy((used) -> assertThat(ModuleRows.mayUse(module, used))
				.as("%s (row %d) may use %s (row %d)", module, ModuleRows.rowOf(module), used, ModuleRows.rowOf(used))
				.isTrue());
	}

	@ParameterizedTest
	@CsvSource({ "desk,surveys", "promises,communication", "positions,candidates", "calendars,files", "auditor,audit",
			"shared,calendars", "applications,applications" })
	void theTableItselfForbids(String user, String used) {
		assertThat(ModuleRows.mayUse(user, used)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "desk,communication", "portal,surveys", "insights,surveys", "sample,surveys", "accounts,calendars",
			"positions,audit" })
	void theTableItselfAllows(String user, String used) {
		assertThat(ModuleRows.mayUse(user, used)).isTrue();
	}

	@ParameterizedTest
	@MethodSource("packages")
	void saysWhatItIsForAndDeclaresItsNulls(String folder) throws IOException {
		Path info = SOURCES.resolve(folder).resolve("package-info.java");
		assertThat(info).exists();
		String text = Files.readString(info);
		assertThat(text).as("package %s is @NullMarked", folder).contains("@" + NullMarked.class.getSimpleName());
		assertThat(text).as("package %s has its sentence", folder)
			.containsPattern("(?s)/\\*\\*[\\s*]*\\p{Lu}[^@]{15,}\\.\\s*\\*/");
	}

	@Test
	void theCommittedPictureShowsTheModulesAsTheyAre() throws IOException {
		String drawn = ModulePicture.of(MODULES);
		if (Boolean.getBoolean("goodword.modules.write")) {
			Files.createDirectories(PICTURE.getParent());
			Files.writeString(PICTURE, drawn);
		}
		assertThat(PICTURE)
			.as("docs/modules is stale: run mvn test -Dtest=ModularityTests -Dgoodword.modules.write=true")
			.hasContent(drawn);
	}

	static List<String> modules() {
		return MODULES.stream().map((module) -> module.getIdentifier().toString()).sorted().toList();
	}

	static List<String> packages() throws IOException {
		return files(SOURCES).stream()
			.filter((file) -> file.toString().endsWith(".java"))
			.map((file) -> SOURCES.relativize(file.getParent()).toString())
			.distinct()
			.toList();
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static List<String> allowedBy(String module) {
		ApplicationModule declared = MODULES.getModuleByName(module)
			.orElseThrow()
			.getBasePackage()
			.getAnnotation(ApplicationModule.class)
			.orElseThrow(() -> new AssertionError("Module " + module + " declares no allowed dependencies"));
		return Arrays.stream(declared.allowedDependencies()).map((name) -> name.split("::")[0].strip()).toList();
	}

}
