package dev.goodword.surveys.answering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import dev.goodword.shared.Vault;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.answering.RunningCounts.Kept;
import dev.goodword.surveys.own.OwnQuestion;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.Spread;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RunningCountsTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final AnswerHashes HASHES = new AnswerHashes(new FixedVault("a key"));

	private static final int ID_BYTES = 16;

	@Test
	@DisplayName("attack: whatever is answered to a company's own questions, every score stays what it was")
	void keepsOwnQuestionsApartFromAllScores() {
		Random random = new Random(7);
		UUID version = new UUID(3, 4);
		List<ReleasedAnswer> plain = new ArrayList<>();
		List<ReleasedAnswer> own = new ArrayList<>();
		int[] chosen = new int[6];
		for (int i = 0; i < 200; i++) {
			ReleasedAnswer answer = drawn(random);
			Map<String, String> more = new HashMap<>(answer.items());
			int value = 1 + random.nextInt(6);
			more.put(OwnQuestion.name(version), Integer.toString(value));
			more.put(OwnQuestion.name(new UUID(5, 6)), "na");
			chosen[value - 1] += answer.quarantined() ? 0 : 1;
			plain.add(answer);
			own.add(new ReleasedAnswer(answer.id(), answer.quarantined(), more));
		}
		RunningCounts without = counts(plain);
		RunningCounts with = throughTheTable(counts(own));
		assertThat(with.ratings()).isEqualTo(without.ratings());
		assertThat(with.held()).isEqualTo(without.held());
		assertThat(with.answers()).isEqualTo(without.answers());
		for (Item item : RunningCounts.ITEMS) {
			assertThat(with.spread(item)).as("%s", item).isEqualTo(without.spread(item));
		}
		assertThat(without.own()).isEmpty();
		assertThat(with.own()).as("quarantined ones count nowhere, and what does not apply neither")
			.isEqualTo(Map.of(OwnQuestion.name(version), Arrays.stream(chosen).boxed().toList()));
		own.forEach((answer) -> with.remove(answer, HASHES.of(answer)));
		assertThat(with.own()).as("a receipt takes them back as well").isEmpty();
	}

	@Test
	void countsWhoGotNoFeedbackBesideTheLowestAnswer() {
		List<ReleasedAnswer> answers = new ArrayList<>();
		for (String said : List.of("none", "1", "5", "na")) {
			answers
				.add(new ReleasedAnswer(new byte[] { (byte) answers.size() }, false, Map.of("FEE", said, "GOT", "2")));
		}
		assertThat(counts(answers).spread(Item.FEE).counts()).containsExactly(2, 0, 0, 0, 1);
		assertThat(counts(answers).spread(Item.GOT).counts()).as("by that answer alone").containsExactly(2, 1, 0, 0, 0);
	}

	@Test
	void countsNobodyAsCustomerOrNotWhoWouldRatherNotSay() {
		List<ReleasedAnswer> answers = new ArrayList<>();
		for (String said : List.of("1", "1", "2", "3", "na")) {
			answers.add(new ReleasedAnswer(new byte[] { (byte) answers.size() }, false, Map.of("CU0", said)));
		}
		assertThat(counts(answers).spread(Item.CU0).counts()).containsExactly(2, 1, 0, 0, 0);
	}

	@Property(tries = 300)
	void areWhatCountingAllOfThemGivesWhoeverCameAndWent(@ForAll long seed, @ForAll @IntRange(max = 120) int steps) {
		Random random = new Random(seed);
		RunningCounts running = new RunningCounts();
		List<ReleasedAnswer> there = new ArrayList<>();
		for (int i = 0; i < steps; i++) {
			if (!there.isEmpty() && random.nextInt(3) == 0) {
				ReleasedAnswer gone = there.remove(random.nextInt(there.size()));
				running.remove(gone, HASHES.of(gone));
			}
			else {
				ReleasedAnswer fresh = drawn(random);
				there.add(fresh);
				running.add(fresh, HASHES.of(fresh));
			}
			running = throughTheTable(running);
		}
		Collections.shuffle(there, random);
		RunningCounts recounted = counts(there);
		assertThat(running.kept()).isEqualTo(recounted.kept());
		assertThat(running.hash()).isEqualTo(recounted.hash()).hasSize(32);
		assertThat(running.isPossible()).isTrue();
		assertThat(running.ratings()).isEqualTo(NetScore.of(scored(there).stream()
			.filter((each) -> each.items().containsKey("REC"))
			.map(ReleasedAnswer::rating)
			.toList()));
		assertThat(running.spread(Item.FEE)).isEqualTo(Spread.of(scored(there).stream()
			.map((each) -> each.items().getOrDefault("FEE", "na"))
			.filter((value) -> !value.equals("na"))
			.map((value) -> value.equals("none") ? 1 : Integer.valueOf(value))
			.toList()));
	}

	@Property(tries = 100)
	void noAnswerIsTakenForAnother(@ForAll long seed) {
		Random random = new Random(seed);
		ReleasedAnswer one = drawn(random);
		Map<String, String> changed = new HashMap<>(one.items());
		changed.put("REC", "0".equals(changed.get("REC")) ? "1" : "0");
		RunningCounts counts = counts(List.of(one, drawn(random)));
		byte[] before = counts.hash();
		counts.remove(one, HASHES.of(one));
		ReleasedAnswer other = new ReleasedAnswer(one.id(), one.quarantined(), changed);
		counts.add(other, HASHES.of(other));
		assertThat(counts.hash()).isNotEqualTo(before);
	}

	@Test
	void doesNotScoreWhatIsHeld() {
		RunningCounts counts = counts(List.of(answer(1, false, Map.of("REC", "10", "SAT", "5")),
				answer(2, false, Map.of("REC", "9", "SAT", "5")), answer(3, false, Map.of("REC", "7", "FEE", "none")),
				answer(4, false, Map.of("REC", "0", "FEE", "na")), answer(5, true, Map.of("REC", "0", "SAT", "1")),
				answer(6, false, Map.of("EAS", "3"))));
		assertThat(counts.ratings()).isEqualTo(new NetScore(2, 1, 1));
		assertThat(counts.tens()).isEqualTo(1);
		assertThat(counts.answers()).isEqualTo(6);
		assertThat(counts.held()).isEqualTo(1);
		assertThat(counts.spread(Item.SAT)).isEqualTo(new Spread(List.of(0, 0, 0, 0, 2)));
		assertThat(counts.spread(Item.FEE)).isEqualTo(new Spread(List.of(1, 0, 0, 0, 0)));
		assertThat(counts.spread(Item.EAS).n()).isEqualTo(1);
		assertThat(counts.spread(Item.CLA).n()).isZero();
	}

	@Test
	void countsTheSameOnceTheWordsHaveLeft() {
		assertThat(HASHES.of(answer(1, false, Map.of("REC", "10", "WHY", "They called."))))
			.isEqualTo(HASHES.of(answer(1, false, Map.of("REC", "10"))))
			.isNotEqualTo(HASHES.of(answer(1, false, Map.of("REC", "9"))));
	}

	@Test
	void sumsSayNothingToWhoHasNoKey() {
		ReleasedAnswer answer = answer(1, false, Map.of("REC", "10"));
		byte[] hash = HASHES.of(answer);
		assertThat(hash).hasSize(32).isEqualTo(HASHES.of(answer));
		assertThat(new AnswerHashes(new FixedVault("another key")).of(answer)).as("the same answer under another key")
			.isNotEqualTo(hash);
	}

	@Test
	void leavesNothingOfTheLastOneThatIsDeleted() {
		ReleasedAnswer only = answer(1, false, Map.of("REC", "10", "SAT", "5"));
		RunningCounts counts = counts(List.of(only));
		counts.remove(only, HASHES.of(only));
		assertThat(JSON.writeValueAsString(counts.kept())).isEqualTo("{\"counts\":{},\"sum\":\"0\"}");
		counts.remove(only, HASHES.of(only));
		assertThat(counts.isPossible()).isFalse();
	}

	private static List<ReleasedAnswer> scored(List<ReleasedAnswer> all) {
		return all.stream().filter((each) -> !each.quarantined()).toList();
	}

	private static RunningCounts counts(List<ReleasedAnswer> answers) {
		RunningCounts counts = new RunningCounts();
		answers.forEach((each) -> counts.add(each, HASHES.of(each)));
		return counts;
	}

	private static RunningCounts throughTheTable(RunningCounts counts) {
		return RunningCounts.of(JSON.readValue(JSON.writeValueAsString(counts.kept()), Kept.class));
	}

	private static ReleasedAnswer answer(int id, boolean held, Map<String, String> items) {
		return new ReleasedAnswer(new byte[] { (byte) id }, held, items);
	}

	private static ReleasedAnswer drawn(Random random) {
		byte[] id = new byte[ID_BYTES];
		random.nextBytes(id);
		Map<String, String> items = new HashMap<>();
		if (random.nextInt(5) > 0) {
			items.put("REC", Integer.toString(random.nextInt(11)));
		}
		for (Item item : RunningCounts.ITEMS) {
			if (random.nextBoolean()) {
				items.put(item.name(), (random.nextInt(6) == 0) ? "na" : Integer.toString(1 + random.nextInt(5)));
			}
		}
		if (random.nextInt(4) == 0) {
			items.put("FEE", "none");
		}
		return new ReleasedAnswer(id, random.nextInt(8) == 0, items);
	}

	/** Signs under a key that is given. */
	private record FixedVault(String key) implements Vault {

		@Override
		public byte[] seal(byte[] plain, String context) {
			throw new UnsupportedOperationException();
		}

		@Override
		public byte[] open(byte[] sealed, String context) {
			throw new UnsupportedOperationException();
		}

		@Override
		public String sign(String purpose, String text) {
			try {
				return Base64.getUrlEncoder()
					.withoutPadding()
					.encodeToString(MessageDigest.getInstance("SHA-256")
						.digest((this.key + "|" + purpose + "|" + text).getBytes(StandardCharsets.UTF_8)));
			}
			catch (NoSuchAlgorithmException ex) {
				throw new AssertionError(ex);
			}
		}

		@Override
		public boolean verifies(String purpose, String text, String signature) {
			return sign(purpose, text).equals(signature);
		}

	}

}
