package dev.goodword.desk.promises;

import java.util.Map;

import dev.goodword.desk.promises.LedgerQuery.Turn;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerQueryTests {

	@Test
	void readsWhatItKnowsAndNothingElse() {
		LedgerQuery asked = LedgerQuery
			.of(Map.of("turn", "ALL", "silent", "5", "late", "true", "page", "3", "position", "p"));
		assertThat(asked).isEqualTo(new LedgerQuery(Turn.ALL, "p", 5, true, 3));
		assertThat(LedgerQuery.of(Map.of("turn", "' or 1=1", "silent", "-4", "late", "yes", "page", "9999999")))
			.isEqualTo(new LedgerQuery(Turn.OURS, "", 0, false, 1));
		assertThat(LedgerQuery.of(Map.of("silent", "4")).silent()).as("none of those offered").isZero();
		assertThat(LedgerQuery.of(Map.of("page", "4000")).page()).isEqualTo(LedgerQuery.LAST_PAGE);
	}

	@Test
	void comesBackFromItsAddress() {
		LedgerQuery asked = new LedgerQuery(Turn.THEIRS, "1&2", 3, true, 2);
		assertThat(asked.href()).isEqualTo("/ledger?turn=THEIRS&position=1%262&silent=3&late=true&page=2");
		assertThat(asked.show(Turn.OURS).page()).isOne();
		assertThat(asked.isNarrow()).isTrue();
		assertThat(new LedgerQuery(Turn.THEIRS, "", 0, false, 2).isNarrow()).isFalse();
	}

}
