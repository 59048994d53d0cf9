package dev.goodword.surveys.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GeneralisationTests {

	@Test
	void keepsEverythingWhenEnoughLookAlike() {
		List<Content> batch = batch(5, 1, 1, "en");
		assertThat(Generalisation.of(batch, false)).isEqualTo(batch);
	}

	@Test
	void leavesOutTheRecruiterFirst() {
		List<Content> batch = batch(5, 1, 1, "en");
		batch.addAll(batch(4, 1, 2, "en"));
		assertThat(Generalisation.of(batch, false)).hasSize(9).allSatisfy((content) -> {
			assertThat(content.recruiter()).isNull();
			assertThat(content.language()).isEqualTo("en");
			assertThat(content.department()).isNotNull();
		});
	}

	@Test
	void thenTheLanguageThenTheDepartment() {
		List<Content> languages = batch(5, 1, 1, "en");
		languages.addAll(batch(1, 1, 1, "zh-Hans"));
		assertThat(Generalisation.of(languages, false)).allSatisfy((content) -> {
			assertThat(content.language()).isNull();
			assertThat(content.department()).isNotNull();
		});
		List<Content> departments = batch(5, 1, 1, "en");
		departments.addAll(batch(1, 2, 1, "en"));
		assertThat(Generalisation.of(departments, false))
			.allSatisfy((content) -> assertThat(content.department()).isNull());
	}

	@Test
	void keepsNothingOfThoseThatWaitedTooLong() {
		assertThat(Generalisation.of(batch(6, 1, 1, "en"), true)).allSatisfy((content) -> {
			assertThat(content.department()).isNull();
			assertThat(content.group()).isNull();
			assertThat(content.recruiter()).isNull();
			assertThat(content.language()).isNull();
			assertThat(content.items()).containsEntry("REC", "9");
		});
	}

	@Test
	void refusesABatchThatIsTooSmall() {
		List<Content> batch = batch(4, 1, 1, "en");
		assertThatIllegalArgumentException().isThrownBy(() -> Generalisation.of(batch, false));
	}

	@Property
	void everyAnswerLooksLikeFourOthers(
			@ForAll @Size(min = 5, max = 60) List<@IntRange(min = 0, max = 17) Integer> drawn) {
		List<Content> batch = drawn.stream()
			.map((number) -> content(number % 3, number / 3 % 3, (number < 9) ? "en" : "zh-Hans"))
			.toList();
		Map<Content, Long> groups = Generalisation.of(batch, false)
			.stream()
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		assertThat(groups.values()).allSatisfy((size) -> assertThat(size).isGreaterThanOrEqualTo(5));
	}

	@Test
	@DisplayName("storage rule: recruiter, language, group of positions, department")
	void leavesOutTheGroupOfPositionsBeforeTheDepartment() {
		List<Content> alike = batch(5, 1, 1, "en").stream().map((content) -> inGroup(content, 7)).toList();
		assertThat(Generalisation.of(alike, false)).as("kept where five look alike").isEqualTo(alike);
		List<Content> mixed = new ArrayList<>(alike);
		mixed.addAll(batch(4, 1, 2, "zh-Hans").stream().map((content) -> inGroup(content, 7)).toList());
		assertThat(Generalisation.of(mixed, false)).allSatisfy((content) -> {
			assertThat(content.group()).as("the language goes first").isEqualTo(new UUID(2, 7));
			assertThat(content.language()).isNull();
		});
		mixed.addAll(batch(1, 1, 1, "en").stream().map((content) -> inGroup(content, 8)).toList());
		assertThat(Generalisation.of(mixed, false)).allSatisfy((content) -> {
			assertThat(content.group()).isNull();
			assertThat(content.department()).isEqualTo(new UUID(0, 1));
		});
	}

	@Test
	@DisplayName("a position of no group is told from one that lies in one, as any two groups are")
	void takesNoGroupForALookOfItsOwn() {
		List<Content> batch = new ArrayList<>(batch(5, 1, 1, "en"));
		batch.addAll(batch(3, 1, 1, "en").stream().map((content) -> inGroup(content, 7)).toList());
		assertThat(Generalisation.of(batch, false)).hasSize(8).allSatisfy((content) -> {
			assertThat(content.group()).isNull();
			assertThat(content.department()).isNotNull();
		});
		batch.addAll(batch(2, 1, 1, "en").stream().map((content) -> inGroup(content, 7)).toList());
		assertThat(Generalisation.of(batch, false)).as("five and five keep all they have").isEqualTo(batch);
	}

	private static Content inGroup(Content content, int group) {
		return new Content(content.department(), new UUID(2, group), content.recruiter(), content.language(),
				content.instrument(), false, false, false, null, null, null, null, content.items());
	}

	private static List<Content> batch(int size, int department, int recruiter, String language) {
		List<Content> batch = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			batch.add(content(department, recruiter, language));
		}
		return batch;
	}

	private static Content content(int department, int recruiter, String language) {
		return new Content(new UUID(0, department), null, new UUID(1, recruiter), language, "2026-11", false, false,
				false, null, null, null, null, Map.of("REC", "9"));
	}

}
