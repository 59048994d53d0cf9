package dev.goodword.desk;

import java.util.Map;
import java.util.UUID;

import dev.goodword.desk.model.RowOrder;
import dev.goodword.desk.model.RowView;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PipelineQueryTests {

	private static final PositionId POSITION = new PositionId(new UUID(3, 4));

	@Test
	void readsAnEmptyAddressAsEverythingByPromise() {
		PipelineQuery query = PipelineQuery.of(Map.of());

		assertThat(query.view()).isEqualTo(RowView.ALL);
		assertThat(query.order()).isEqualTo(RowOrder.BY_PROMISE);
		assertThat(query.page()).isEqualTo(1);
		assertThat(query.query()).isEmpty();
	}

	@Test
	void carriesItsStateInTheAddress() {
		Map<String, String> asked = Map.of("as", "board", "view", "needs-me", "sort", "name", "order", "desc", "kind",
				"interview", "language", "zh-Hans", "page", "3");

		PipelineQuery query = PipelineQuery.of(asked);

		assertThat(query.kind()).isEqualTo(StageKind.INTERVIEW);
		assertThat(query.parameters()).isEqualTo(asked);
		assertThat(query.address(POSITION)).startsWith("/positions/" + POSITION + "?as=board&view=needs-me");
	}

	@ParameterizedTest
	@ValueSource(strings = { "name; drop table desk_application", "1", "", "NAME", "sort_en", "name'--" })
	void readsUnknownWordsAsIfTheyWereNotThere(String word) {
		PipelineQuery query = PipelineQuery.of(Map.of("sort", word, "view", word, "kind", word, "language", word,
				"order", word, "as", word, "column", word, "cards", word));

		assertThat(query.order()).isEqualTo(RowOrder.BY_PROMISE);
		assertThat(query.query()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-5", "x", "99999999999999999999" })
	void readsAWrongPageAsTheFirst(String page) {
		assertThat(PipelineQuery.of(Map.of("page", page)).page()).isEqualTo(1);
	}

	@Test
	void turnsTheOrderWhenTheSameColumnIsAskedForAgain() {
		PipelineQuery once = PipelineQuery.of(Map.of()).sortedBy(RowOrder.By.NAME);

		assertThat(once.order().descending()).isFalse();
		assertThat(once.sortedBy(RowOrder.By.NAME).order().descending()).isTrue();
		assertThat(once.sortedBy(RowOrder.By.RECEIVED).order().descending()).isFalse();
	}

	@Test
	void showsABoardWhileItCanBeOverlooked() {
		PipelineQuery open = PipelineQuery.of(Map.of());

		assertThat(open.isBoard(60)).isTrue();
		assertThat(open.isBoard(61)).isFalse();
		assertThat(open.as(true).isBoard(5000)).isTrue();
		assertThat(open.as(false).isBoard(1)).isFalse();
	}

	@Test
	void beginsAtTheFirstPageWhenAFilterIsRemoved() {
		PipelineQuery query = PipelineQuery.of(Map.of("kind", "new", "page", "7"));

		assertThat(query.withoutKind().query()).isEmpty();
	}

}
