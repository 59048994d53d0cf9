package dev.goodword.positions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.accounts.DepartmentId;
import dev.goodword.shared.LocalizedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Which groups a department may keep, and which positions may lie in one. */
class GroupPolicyTests {

	private static final DepartmentId HERE = new DepartmentId(new UUID(0, 1));

	@Test
	void takesAnotherGroup() {
		assertThat(GroupPolicy.objection(List.of(group("Developers", "开发", false)), name("Testers", "测试"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "' ',测试", "Testers,''", "'Test\ters',测试", "'Test\ners',测试" })
	@DisplayName("a name has words in both languages, on one line")
	void wantsANameInBothLanguages(String en, String zh) {
		assertThat(GroupPolicy.objection(List.of(), name(en, zh))).contains("positions.refused.groupName");
	}

	@Test
	void wantsAShortName() {
		assertThat(GroupPolicy.objection(List.of(), name("x".repeat(60), "测".repeat(60)))).isEmpty();
		assertThat(GroupPolicy.objection(List.of(), name("x".repeat(61), "测"))).contains("positions.refused.groupName");
		assertThat(GroupPolicy.objection(List.of(), name("x", "测".repeat(61)))).contains("positions.refused.groupName");
	}

	@ParameterizedTest
	@CsvSource({ "developers,研发", "Coders,开发", "' DEVELOPERS ',开发" })
	@DisplayName("two groups that share a name in one language cannot be told apart in it")
	void wantsNamesThatTellGroupsApart(String en, String zh) {
		assertThat(GroupPolicy.objection(List.of(group("Developers", "开发", false)), name(en, zh)))
			.contains("positions.refused.groupThere");
	}

	@Test
	@DisplayName("a short list: retired groups leave their place")
	void keepsEightInUse() {
		List<PositionGroup> there = new ArrayList<>();
		for (int i = 0; i < GroupPolicy.MOST; i++) {
			there.add(group("Group " + i, "第" + i + "组", false));
		}
		assertThat(GroupPolicy.objection(there, name("Testers", "测试"))).contains("positions.refused.groups");
		there.set(3, there.get(3).retired(true));
		assertThat(GroupPolicy.objection(there, name("Testers", "测试"))).isEmpty();
	}

	@Test
	void findsTheRetiredGroupThatIsMeant() {
		PositionGroup retired = group("Testers", "测试", true);
		List<PositionGroup> there = List.of(group("Developers", "开发", false), retired);
		assertThat(GroupPolicy.meant(there, name(" testers", "测试"))).contains(retired);
		assertThat(GroupPolicy.meant(there, name("Testers", "质量"))).as("another name in one language").isEmpty();
		assertThat(GroupPolicy.meant(there, name("Developers", "开发"))).as("in use").isEmpty();
		assertThat(GroupPolicy.objection(there, name("Testers", "测试"))).as("its name is free").isEmpty();
	}

	@Test
	void takesPositionsOfItsDepartmentWhileItIsInUse() {
		PositionSummary position = new Position(new PositionId(new UUID(0, 9)), PositionExamples.wanted(),
				Instant.EPOCH)
			.summary();
		PositionGroup group = new PositionGroup(new PositionGroupId(new UUID(0, 2)), position.department(),
				name("Developers", "开发"), false);
		Placing wanted = new Placing(position, null, group.id());
		assertThat(GroupPolicy.objection(wanted, null, Map.of(group.id(), group))).isEmpty();
		assertThat(GroupPolicy.objection(wanted, null, Map.of(group.id(), group.retired(true))))
			.contains("positions.refused.group");
		PositionGroup elsewhere = new PositionGroup(group.id(), new DepartmentId(new UUID(5, 5)), group.name(), false);
		assertThat(GroupPolicy.objection(wanted, null, Map.of(group.id(), elsewhere)))
			.contains("positions.refused.group");
		assertThat(GroupPolicy.objection(wanted, null, Map.of())).contains("positions.refused.group");
	}

	@Test
	@DisplayName("what somebody else has moved since is not moved back unseen")
	void movesWhatLiesWhereItWasSeen() {
		PositionSummary position = new Position(new PositionId(new UUID(0, 9)), PositionExamples.wanted(),
				Instant.EPOCH)
			.summary();
		PositionGroupId seen = new PositionGroupId(new UUID(0, 2));
		PositionGroupId now = new PositionGroupId(new UUID(0, 3));
		Placing out = new Placing(position, seen, null);
		assertThat(GroupPolicy.objection(out, seen, Map.of())).as("none is always a choice").isEmpty();
		assertThat(GroupPolicy.objection(out, now, Map.of())).contains("positions.refused.groupMoved");
		assertThat(GroupPolicy.objection(out, null, Map.of())).as("it is so already").isEmpty();
		assertThat(GroupPolicy.objection(new Placing(position, seen, now), now, Map.of())).isEmpty();
		assertThat(GroupPolicy.objection(new Placing(position, null, seen), now, Map.of()))
			.contains("positions.refused.groupMoved");
	}

	@Test
	void readsItsId() {
		PositionGroupId id = new PositionGroupId(new UUID(3, 4));
		assertThat(PositionGroupId.of(id.toString())).isEqualTo(id);
		assertThatIllegalArgumentException().isThrownBy(() -> PositionGroupId.of("developers"));
	}

	private static PositionGroup group(String en, String zh, boolean retired) {
		return new PositionGroup(
				new PositionGroupId(UUID.nameUUIDFromBytes(en.getBytes(java.nio.charset.StandardCharsets.UTF_8))), HERE,
				name(en, zh), retired);
	}

	private static LocalizedText name(String en, String zh) {
		return new LocalizedText(en, zh);
	}

}
