package dev.goodword.positions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** List, ids and single position show the same, and what the access policy allows. */
@GoodwordTest
class PositionVisibilityTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Positions positions;

	@Autowired
	RunningPositions running;

	@ParameterizedTest
	@EnumSource(Role.class)
	void showsWhatThePolicyAllowsWhereverTheRoleIsHeld(Role held) {
		Company ours = this.hiring.company();
		Company sales = ours.in(this.hiring.department(ours));
		Company theirs = this.hiring.company();
		for (Grant grant : List.of(Grant.everywhere(held), Grant.in(ours.id(), held), Grant.in(theirs.id(), held),
				new Grant(held, ours.id(), sales.department()))) {
			AccountId account = this.hiring.account("Colleague", grant);
			List<PositionId> all = new ArrayList<>();
			all.addAll(positionsFor(ours, account, Role.values()));
			all.addAll(positionsFor(sales, account, Role.HIRING_MANAGER));
			all.addAll(positionsFor(theirs, account, Role.INTERVIEWER));
			assertTheSameEverywhere(this.hiring.member(account), all);
		}
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			HR_HEAD,        everywhere, 1 1 1
			HR_HEAD,        company,    1 1 0
			HR_HEAD,        department, 0 1 0
			RECRUITER,      everywhere, 1 1 1
			RECRUITER,      company,    1 1 0
			RECRUITER,      department, 0 1 0
			HIRING_MANAGER, everywhere, 0 0 0
			INTERVIEWER,    everywhere, 0 0 0
			ADMIN,          everywhere, 0 0 0
			""")
	void seesItsScopeByTheRoleAndNothingElse(Role role, String where, String seen) {
		Company ours = this.hiring.company();
		Company sales = ours.in(this.hiring.department(ours));
		List<PositionId> open = Stream.of(ours, sales, this.hiring.company()).map(this.hiring::openPosition).toList();
		Grant grant = switch (where) {
			case "company" -> Grant.in(ours.id(), role);
			case "department" -> new Grant(role, ours.id(), sales.department());
			default -> Grant.everywhere(role);
		};

		Set<PositionId> visible = this.positions.visibleTo(this.hiring.staff(grant));

		assertThat(open.stream().map((id) -> visible.contains(id) ? "1" : "0").collect(Collectors.joining(" ")))
			.isEqualTo(seen);
	}

	@Test
	void hidesAConfidentialPositionFromAllButItsTeam() {
		Company company = this.hiring.company();
		AccountId manager = this.hiring.account("Lin", Grant.in(company.id(), Role.HIRING_MANAGER));
		PositionId secret = this.hiring.openPosition(company, true,
				Map.of(manager, HiringFixture.roles(Role.HIRING_MANAGER)));

		assertThat(this.positions.visible(secret, this.hiring.member(manager)).confidential()).isTrue();
		StaffMember head = this.hiring.staff(Grant.everywhere(Role.HR_HEAD));
		assertThat(this.positions.visibleTo(head)).doesNotContain(secret);
		assertThatExceptionOfType(UnknownPosition.class).isThrownBy(() -> this.positions.visible(secret, head));
	}

	@Test
	void looksAlikeWhetherHiddenOrAbsent() {
		Company company = this.hiring.company();
		PositionId hidden = this.hiring.openPosition(company, true, Map.of());
		StaffMember recruiter = this.hiring.recruiter(company);

		assertThatExceptionOfType(UnknownPosition.class).isThrownBy(() -> this.positions.visible(hidden, recruiter))
			.withMessage("No such position");
		assertThatExceptionOfType(UnknownPosition.class)
			.isThrownBy(() -> this.positions.visible(new PositionId(new UUID(0, 1)), recruiter))
			.withMessage("No such position");
	}

	@Test
	void showsEachPositionOnceAndByCode() {
		Company company = this.hiring.company();
		AccountId account = this.hiring.account("Lin", Grant.in(company.id(), Role.RECRUITER));
		this.hiring.openPosition(company, false,
				Map.of(account, HiringFixture.roles(Role.HIRING_MANAGER, Role.INTERVIEWER)));
		this.hiring.openPosition(company);

		List<String> codes = this.positions.visiblePositions(this.hiring.member(account))
			.stream()
			.map(PositionSummary::code)
			.toList();

		assertThat(codes).hasSize(2).isSorted();
	}

	private List<PositionId> positionsFor(Company place, AccountId account, Role... teamRoles) {
		List<PositionId> made = new ArrayList<>();
		for (boolean confidential : List.of(false, true)) {
			made.add(this.running.draft(this.hiring.position(place, confidential, Map.of(), null)));
			for (Role role : teamRoles) {
				made.add(this.running
					.draft(this.hiring.position(place, confidential, Map.of(account, Set.of(role)), null)));
			}
		}
		return made;
	}

	private void assertTheSameEverywhere(StaffMember who, List<PositionId> all) {
		Map<PositionId, Boolean> single = new LinkedHashMap<>();
		Map<PositionId, Boolean> allowed = new LinkedHashMap<>();
		Map<PositionId, Boolean> listed = new LinkedHashMap<>();
		Set<PositionId> ids = this.positions.visibleTo(who);
		for (PositionId id : all) {
			single.put(id, isVisible(id, who));
			allowed.put(id, AccessPolicy.may(who, Permission.SEE_POSITION,
					this.positions.scope(this.positions.summary(id), who)));
			listed.put(id, ids.contains(id));
		}
		assertThat(listed).as("the list for %s", who.grants()).isEqualTo(allowed);
		assertThat(single).as("single pages for %s", who.grants()).isEqualTo(allowed);
	}

	private boolean isVisible(PositionId id, StaffMember who) {
		try {
			return this.positions.visible(id, who).id().equals(id);
		}
		catch (UnknownPosition ex) {
			return false;
		}
	}

}
