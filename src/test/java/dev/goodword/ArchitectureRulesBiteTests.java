package dev.goodword;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.badword.frame.Violations;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule of {@link HouseRules} finds the class that was written to break it. */
class ArchitectureRulesBiteTests {

	private static final JavaClasses BAD = new ClassFileImporter().importPackages("dev.badword");

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void theRuleFindsItsViolation(String name) {
		var result = ArchitectureTests.rulesByName().get(name).evaluate(BAD);
		assertThat(result.hasViolation()).as("%s finds nothing wrong in %s", name, Violations.class).isTrue();
		assertThat(result.getFailureReport().toString()).contains("because");
	}

	@Test
	@DisplayName("Pitfall 30: nothing that selects people knows the store of answers")
	void answersDecideAboutNobody() {
		ArchRule rule = HouseRules.ANSWERS_DECIDE_ABOUT_NOBODY;
		assertThat(rule.evaluate(BAD).getFailureReport().toString()).contains("SelectsByAnswers");
		assertThat(rule.evaluate(ArchitectureTests.PRODUCT).hasViolation()).isFalse();
	}

	@Test
	void aTidyClassBreaksNoRule() {
		JavaClasses tidy = new ClassFileImporter().importClasses(Violations.Tidy.class);
		assertThat(ArchitectureTests.rulesByName()).allSatisfy(
				(name, rule) -> assertThat(rule.allowEmptyShould(true).evaluate(tidy).hasViolation()).isFalse());
	}

	static Stream<String> rules() {
		return ArchitectureTests.rulesByName().keySet().stream();
	}

}
