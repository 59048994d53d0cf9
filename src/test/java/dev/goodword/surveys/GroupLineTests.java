package dev.goodword.surveys;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.compare.GroupComparison.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class GroupLineTests {

	private static final Subject SUBJECT = new Subject("recommendation.RECRUITER", "company", "2026-Q4");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Test
	@DisplayName("Pitfall 9: names in their order, and no place in a list")
	void standsInTheOrderOfNamesWithOneFlag() {
		GroupLine line = GroupLine.of(SUBJECT, example());
		assertThat(line.groups()).extracting(GroupLine.Group::id).containsExactly("R1", "R2", "R3", "R4", "R5", "R6");
		assertThat(line.groups()).filteredOn(GroupLine.Group::flagged)
			.extracting(GroupLine.Group::id)
			.containsExactly("R4");
		assertThat(line.kind()).isEqualTo(Kind.COMPARED);
		assertThat(line.of("R4").orElseThrow().above()).as("G-04: -32.48").isEqualTo(-32);
		assertThat(line.together()).isNull();
	}

	@Test
	@DisplayName("Pitfall 13: small groups in steps of five and bands")
	void roundsSmallGroups() {
		GroupLine.Group small = GroupLine.of(SUBJECT, example()).of("R6").orElseThrow();
		assertThat(small.score().status()).isEqualTo(Status.LOW_N);
		assertThat(small.above() % 5).isZero();
		assertThat(small.low() % 5).isZero();
	}

	@Test
	void saysOnlyRangesBelowFiveGroups() {
		GroupLine line = GroupLine.of(SUBJECT,
				new GroupInputs(new TreeMap<>(Map.of("A", Map.of(OutcomeClass.REJ_PRE, new NetScore(10, 5, 20)))),
						List.of("B"), new NetScore(5, 5, 5)));
		assertThat(line.kind()).isEqualTo(Kind.RANGES_ONLY);
		assertThat(line.together()).isNotNull();
		assertThat(line.hidden()).containsExactly("B");
	}

	@Test
	void isTheSameFromWhatIsKept() {
		String kept = JSON.writeValueAsString(example());
		GroupLine first = GroupLine.of(SUBJECT, example());
		GroupLine again = GroupLine.of(SUBJECT, JSON.readValue(kept, GroupInputs.class));
		assertThat(JSON.writeValueAsString(again)).isEqualTo(JSON.writeValueAsString(first));
		assertThat(JSON.readValue(JSON.writeValueAsString(first), GroupLine.class)).isEqualTo(first);
	}

	/** The recruiters of golden example G-04. */
	private static GroupInputs example() {
		TreeMap<String, Map<OutcomeClass, NetScore>> groups = new TreeMap<>();
		groups.put("R1", of(new NetScore(6, 8, 10), new NetScore(4, 3, 2), new NetScore(3, 0, 0)));
		groups.put("R2", of(new NetScore(1, 2, 9), new NetScore(5, 4, 3), new NetScore(5, 1, 0)));
		groups.put("R3", of(new NetScore(10, 9, 8), new NetScore(1, 1, 1), new NetScore(1, 0, 0)));
		groups.put("R4", of(new NetScore(2, 5, 14), new NetScore(2, 3, 8), new NetScore(1, 1, 1)));
		groups.put("R5", of(new NetScore(0, 0, 0), new NetScore(9, 5, 3), new NetScore(8, 1, 1)));
		groups.put("R6", of(new NetScore(3, 3, 4), new NetScore(2, 2, 1), new NetScore(0, 0, 0)));
		return new GroupInputs(groups, List.of(), new NetScore(0, 0, 0));
	}

	private static Map<OutcomeClass, NetScore> of(NetScore early, NetScore late, NetScore offered) {
		Map<OutcomeClass, NetScore> scores = new TreeMap<>();
		Map.of(OutcomeClass.REJ_PRE, early, OutcomeClass.REJ_POST, late, OutcomeClass.OFFERED, offered)
			.forEach((outcome, score) -> {
				if (score.n() > 0) {
					scores.put(outcome, score);
				}
			});
		return scores;
	}

}
