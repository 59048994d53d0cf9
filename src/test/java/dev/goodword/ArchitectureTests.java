package dev.goodword;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product keeps the rules of {@link HouseRules}. */
class ArchitectureTests {

	static final JavaClasses PRODUCT = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("dev.goodword");

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void theProductKeepsTheRule(String name) {
		rulesByName().get(name).allowEmptyShould(true).check(PRODUCT);
	}

	static Iterable<String> rules() {
		return rulesByName().keySet();
	}

	static Map<String, ArchRule> rulesByName() {
		Map<String, ArchRule> rules = new TreeMap<>();
		Arrays.stream(HouseRules.class.getDeclaredFields())
			.filter((field) -> field.getType() == ArchRule.class && Modifier.isStatic(field.getModifiers()))
			.forEach((field) -> rules.put(field.getName(), rule(field)));
		return rules;
	}

	private static ArchRule rule(Field field) {
		try {
			return (ArchRule) field.get(null);
		}
		catch (IllegalAccessException ex) {
			throw new AssertionError(ex);
		}
	}

}
