package dev.goodword.webhooks;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.context.event.EventListener;
import org.springframework.modulith.ApplicationModule;

import static org.assertj.core.api.Assertions.assertThat;

/** What others can be told, and what nobody ever is. */
class EventTypeTests {

	private static final Path PAGE = Path.of("docs/webhooks.md");

	@Test
	void noneSaysAWordOfASurvey() {
		assertThat(EventType.values()).extracting(EventType::code)
			.allMatch((code) -> code.matches("(application|interview|offer|promise|webhook)\\.[a-z_]+"))
			.noneMatch((code) -> code.matches(".*(survey|answer|score|rating|feedback|invitation).*"))
			.doesNotHaveDuplicates();
	}

	@Test
	void nothingTheSurveysSayIsHeard() {
		List<Class<?>> heard = facts();
		assertThat(heard).isNotEmpty()
			.allSatisfy((fact) -> assertThat(fact.getPackageName())
				.matches("dev\\.goodword\\.(accounts|applications|interviews|offers|promises)"));
		assertThat(WebhookFacts.class.getPackage().getAnnotation(ApplicationModule.class).allowedDependencies())
			.doesNotContain("surveys", "insights", "questions", "complaints");
	}

	@Test
	void factsCarryNoWordsOfPeople() {
		assertThat(facts())
			.allSatisfy((fact) -> assertThat(fact.getRecordComponents()).extracting(RecordComponent::getName)
				.doesNotContain("name", "email", "text", "words", "note"));
	}

	@Test
	void eachHasWordsInBothLanguages() {
		assertThat(EventType.values()).extracting(EventType::label)
			.allMatch((key) -> key.startsWith("webhooks.event."));
	}

	@Test
	void isFoundByItsCode() {
		assertThat(EventType.coded("offer.accepted")).contains(EventType.OFFER_ACCEPTED);
		assertThat(EventType.coded("survey.answered")).isEmpty();
		assertThat(EventType.published()).doesNotContain(EventType.TEST).hasSize(EventType.values().length - 1);
	}

	@Test
	void thePageForIntegratorsListsExactlyThese() throws IOException {
		List<String> listed = rows(Files.readString(PAGE)).toList();
		assertThat(listed).containsExactlyElementsOf(Arrays.stream(EventType.values()).map(EventType::code).toList());
	}

	private static Stream<String> rows(String page) {
		return Pattern.compile("(?m)^\\| `([a-z]+\\.[a-z_]+)` \\|").matcher(page).results().map((row) -> row.group(1));
	}

	private static List<Class<?>> facts() {
		return Arrays.stream(WebhookFacts.class.getDeclaredMethods())
			.filter((method) -> method.isAnnotationPresent(EventListener.class))
			.map(Method::getParameterTypes)
			.<Class<?>>map((types) -> types[0])
			.toList();
	}

}
