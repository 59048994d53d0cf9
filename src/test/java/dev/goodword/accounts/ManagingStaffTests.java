package dev.goodword.accounts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.goodword.GoodwordTest;
import dev.goodword.MovableClock;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Roles change, access ends, and the log knows. */
@GoodwordTest
class ManagingStaffTests {

	@Autowired
	private Accounts accounts;

	@Autowired
	private ManagingStaff managing;

	@Autowired
	private InvitingStaff inviting;

	@Autowired
	private AbstractApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovableClock clock;

	private StaffMember admin;

	@BeforeEach
	void makeAnAdministrator() {
		this.admin = StaffFixture.somebody(this.accounts, Grant.everywhere(Role.ADMIN));
	}

	@Test
	void whoWasARecruiterIsRememberedSinceTheyAreNoMore() {
		StaffMember both = StaffFixture.somebody(this.accounts, Grant.everywhere(Role.RECRUITER));
		Instant now = this.clock.instant();
		assertThat(this.accounts.recruitedAfter(both.id(), now)).as("they are one").isTrue();
		this.managing.changeRoles(both.id(), Set.of(Grant.everywhere(Role.HR_HEAD)), this.admin, "192.0.2.1");
		assertThat(this.accounts.recruitedAfter(both.id(), now.minusSeconds(1))).isTrue();
		assertThat(this.accounts.recruitedAfter(both.id(), now)).isFalse();
		this.managing.changeRoles(both.id(), Set.of(Grant.everywhere(Role.INTERVIEWER)), this.admin, "192.0.2.1");
		assertThat(this.accounts.recruitedAfter(both.id(), now.minusSeconds(1))).as("another change forgets nothing")
			.isTrue();
		this.managing.changeRoles(both.id(), Set.of(Grant.everywhere(Role.RECRUITER)), this.admin, "192.0.2.1");
		assertThat(this.accounts.recruitedAfter(both.id(), now.plusSeconds(1))).as("one again").isTrue();
		StaffMember never = StaffFixture.somebody(this.accounts, Grant.everywhere(Role.HR_HEAD));
		this.managing.changeRoles(never.id(), Set.of(Grant.everywhere(Role.INTERVIEWER)), this.admin, "192.0.2.1");
		assertThat(this.accounts.recruitedAfter(never.id(), Instant.EPOCH)).isFalse();
	}

	@Test
	void whoLeavesSignsInNoMoreAndStaysInTheHistory() {
		StaffMember leaver = StaffFixture.somebody(this.accounts, Grant.everywhere(Role.RECRUITER));
		List<AccountDeactivated> facts = new ArrayList<>();
		this.context.addApplicationListener(new FactListener(facts));
		this.managing.deactivate(leaver.id(), this.admin, "192.0.2.1");
		assertThat(facts).extracting(AccountDeactivated::account).containsExactly(leaver.id());
		assertThat(this.accounts.active(leaver.id())).isEmpty();
		assertThat(this.accounts.member(leaver.id()).name()).isEqualTo("Some Body");
		assertThat(this.accounts.staff()).extracting(StaffMember::id).doesNotContain(leaver.id());
		assertThat(this.jdbc.sql("select password_hash from account where email_key = ?")
			.param(leaver.email().normalised())
			.query((row, number) -> String.valueOf(row.getString(1)))
			.single()).isEqualTo("null");
	}

	@Test
	void saysThatSomebodyMayDoLess() {
		StaffMember both = StaffFixture.somebody(this.accounts, Grant.everywhere(Role.RECRUITER));
		List<RolesLost> facts = new ArrayList<>();
		this.context.addApplicationListener((PayloadApplicationEvent<?> event) -> {
			if (event.getPayload() instanceof RolesLost lost) {
				facts.add(lost);
			}
		});
		this.managing.changeRoles(both.id(),
				Set.of(Grant.everywhere(Role.RECRUITER), Grant.everywhere(Role.INTERVIEWER)), this.admin, "192.0.2.1");
		assertThat(facts).as("they may do more").isEmpty();
		this.managing.changeRoles(both.id(), Set.of(Grant.everywhere(Role.INTERVIEWER)), this.admin, "192.0.2.1");
		assertThat(facts).extracting(RolesLost::account).containsExactly(both.id());
	}

	@Test
	void knowsWhoLeftOrGaveUpRecruiting(@Autowired AccountRepository repository) {
		StaffMember leaver = StaffFixture.somebody(this.accounts, Grant.everywhere(Role.INTERVIEWER));
		StaffMember former = StaffFixture.somebody(this.accounts, Grant.everywhere(Role.RECRUITER));
		assertThat(repository.gone()).doesNotContain(leaver.id(), former.id());
		this.managing.deactivate(leaver.id(), this.admin, "192.0.2.1");
		this.managing.changeRoles(former.id(), Set.of(Grant.everywhere(Role.HR_HEAD)), this.admin, "192.0.2.1");
		assertThat(repository.gone()).contains(leaver.id(), former.id()).doesNotContain(this.admin.id());
	}

	@Test
	void endedAccessStaysEnded() {
		StaffMember leaver = StaffFixture.somebody(this.accounts, Grant.everywhere(Role.RECRUITER));
		this.managing.deactivate(leaver.id(), this.admin, "192.0.2.1");
		assertThatExceptionOfType(AccountClosed.class)
			.isThrownBy(() -> this.managing.deactivate(leaver.id(), this.admin, "192.0.2.1"));
		assertThatExceptionOfType(AccountClosed.class).isThrownBy(() -> this.managing.changeRoles(leaver.id(),
				Set.of(Grant.everywhere(Role.ADMIN)), this.admin, "192.0.2.1"));
		assertThatExceptionOfType(AccountClosed.class)
			.isThrownBy(() -> this.inviting.inviteAgain(leaver.id(), this.admin, "192.0.2.1"));
	}

	@Test
	void anOpenInvitationEndsWithTheAccess() {
		NewAccount person = StaffFixture.newcomer(Grant.everywhere(Role.INTERVIEWER));
		InvitingStaff.Invitation invitation = this.inviting.invite(person, this.admin, "192.0.2.1");
		String token = invitation.link().substring(invitation.link().lastIndexOf('/') + 1);
		assertThat(this.inviting.invited(token)).isPresent();
		assertThat(invitation.toString()).doesNotContain(token);
		this.managing.deactivate(invitation.account(), this.admin, "192.0.2.1");
		assertThat(this.inviting.invited(token)).isEmpty();
	}

	@Test
	void aNewInvitationReplacesTheOldOne() {
		NewAccount person = StaffFixture.newcomer(Grant.everywhere(Role.INTERVIEWER));
		InvitingStaff.Invitation first = this.inviting.invite(person, this.admin, "192.0.2.1");
		InvitingStaff.Invitation second = this.inviting.inviteAgain(first.account(), this.admin, "192.0.2.1");
		assertThat(this.inviting.invited(token(first))).isEmpty();
		assertThat(this.inviting.invited(token(second))).isPresent();
	}

	@Test
	void anInvitationIsGoodForThreeDaysAndOnce(@Autowired MovableClock clock) {
		InvitingStaff.Invitation invitation = this.inviting
			.invite(StaffFixture.newcomer(Grant.everywhere(Role.INTERVIEWER)), this.admin, "192.0.2.1");
		clock.moveTo(invitation.until().minusSeconds(1));
		StaffMember invited = this.inviting.invited(token(invitation)).orElseThrow();
		clock.moveTo(invitation.until());
		assertThat(this.inviting.invited(token(invitation))).isEmpty();
		assertThat(this.inviting.accept(token(invitation), invited, StaffFixture.PASSWORD, "192.0.2.1")).isFalse();
		clock.moveTo(invitation.until().minusSeconds(1));
		assertThat(this.inviting.accept(token(invitation), invited, StaffFixture.PASSWORD, "192.0.2.1")).isTrue();
		assertThat(this.inviting.accept(token(invitation), invited, StaffFixture.PASSWORD, "192.0.2.1")).isFalse();
	}

	@Test
	void changesAreAudited() {
		StaffMember other = StaffFixture.somebody(this.accounts, Grant.everywhere(Role.RECRUITER));
		this.managing.changeRoles(other.id(), Set.of(Grant.everywhere(Role.HR_HEAD), Grant.everywhere(Role.RECRUITER)),
				this.admin, "192.0.2.1");
		this.managing.endSessions(other.id(), this.admin, "192.0.2.1");
		assertThat(this.jdbc
			.sql("select concat(action, ' ', details) from audit_entry where subject_id = ? order by entry_no")
			.param(other.id().toString())
			.query(String.class)
			.list())
			.containsExactly("staff.roles-changed {\"roles\":\"HR_HEAD,RECRUITER\"}", "staff.sessions-ended {}");
	}

	@Test
	void rolesInOneCompanyAreKeptAsTheyWere() {
		var company = this.accounts.createCompany(new LocalizedText("Leeds Ltd", "利兹公司"), "GB",
				ZoneId.of("Europe/London"), null);
		var department = this.accounts.createDepartment(company, new LocalizedText("Stores", "门店"));
		StaffMember other = StaffFixture.somebody(this.accounts, new Grant(Role.RECRUITER, company, department),
				Grant.in(company, Role.INTERVIEWER), Grant.everywhere(Role.HR_HEAD));
		assertThat(this.accounts.active(other.id()).orElseThrow().grants()).containsExactlyInAnyOrder(
				new Grant(Role.RECRUITER, company, department), Grant.in(company, Role.INTERVIEWER),
				Grant.everywhere(Role.HR_HEAD));
	}

	@Test
	void theOrganisationIsReadAsItWasWritten() {
		var company = this.accounts.createCompany(new LocalizedText("Mingtu", "明途科技"), "CN", ZoneId.of("Asia/Shanghai"),
				null);
		SiteId site = this.accounts.createSite(company, new LocalizedText("Head office", "总部"), "Shanghai", "CN", "",
				"", ZoneId.of("Asia/Shanghai"));
		assertThat(this.accounts.company(company)).isEqualTo(
				new Company(company, new LocalizedText("Mingtu", "明途科技"), "CN", ZoneId.of("Asia/Shanghai"), null));
		assertThat(this.accounts.site(site).name().zhHans()).isEqualTo("总部");
		assertThat(this.accounts.sites()).contains(this.accounts.site(site));
	}

	@Test
	void oneAddressIsOneAccountWhateverItsCase() {
		NewAccount person = StaffFixture.newcomer(Grant.everywhere(Role.INTERVIEWER));
		this.accounts.createAccount(person, null);
		NewAccount twin = new NewAccount("Twin", new EmailAddress(person.email().value().toUpperCase(Locale.ROOT)),
				person.language(), person.zone(), person.grants());
		assertThatExceptionOfType(AddressTaken.class).isThrownBy(() -> this.accounts.createAccount(twin, null));
	}

	private static String token(InvitingStaff.Invitation invitation) {
		return invitation.link().substring(invitation.link().lastIndexOf('/') + 1);
	}

	/** Remembers facts. */
	private record FactListener(List<AccountDeactivated> facts)
			implements
				ApplicationListener<PayloadApplicationEvent<AccountDeactivated>> {

		@Override
		public void onApplicationEvent(PayloadApplicationEvent<AccountDeactivated> event) {
			this.facts.add(event.getPayload());
		}

	}

}
