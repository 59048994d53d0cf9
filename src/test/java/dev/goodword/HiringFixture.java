package dev.goodword;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.NewAccount;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.SiteId;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applying;
import dev.goodword.applications.NewApplication;
import dev.goodword.applications.Receipt;
import dev.goodword.calendars.CalendarId;
import dev.goodword.calendars.Calendars;
import dev.goodword.candidates.ContactDetails;
import dev.goodword.positions.NewPosition;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Posting;
import dev.goodword.positions.Question;
import dev.goodword.positions.QuestionId;
import dev.goodword.positions.RunningPositions;
import dev.goodword.positions.Salary;
import dev.goodword.shared.Chance;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;

/**
 * A small company that hires, for tests: say what you need, get it through the product's
 * own use cases.
 */
@TestComponent
public class HiringFixture {

	/** Where the company sits. */
	public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static int serial;

	private final Accounts accounts;

	private final RunningPositions running;

	private final Applying applying;

	private final Calendars calendars;

	private final Chance chance;

	HiringFixture(Accounts accounts, RunningPositions running, Applying applying, Calendars calendars, Chance chance) {
		this.accounts = accounts;
		this.running = running;
		this.applying = applying;
		this.calendars = calendars;
		this.chance = chance;
	}

	/** A company with one department, one site and a recruiter for all of it. */
	public Company company() {
		int number = ++serial;
		CalendarId calendar = this.calendars.ofCountry("CN").orElseThrow().id();
		LocalizedText name = new LocalizedText("Firm " + number, "公司" + number);
		CompanyId company = this.accounts.createCompany(name, "CN", SHANGHAI, calendar);
		DepartmentId department = this.accounts.createDepartment(company, new LocalizedText("Technology", "技术部"));
		SiteId site = this.accounts.createSite(company, new LocalizedText("Shanghai", "上海"), "Shanghai", "CN", "", "",
				SHANGHAI);
		AccountId recruiter = account("Chen Yu", Grant.in(company, Role.RECRUITER));
		return new Company(company, department, site, calendar, recruiter);
	}

	/** All companies there are. */
	public List<CompanyId> companies() {
		return this.accounts.companies().stream().map((company) -> company.id()).toList();
	}

	/** One more department of the company. */
	public DepartmentId department(Company company) {
		return this.accounts.createDepartment(company.id(), new LocalizedText("Sales", "销售部"));
	}

	/** A colleague with these roles. */
	public StaffMember staff(Grant... grants) {
		return member(account("Colleague", grants));
	}

	/** The company's recruiter. */
	public StaffMember recruiter(Company company) {
		return member(company.recruiter());
	}

	/** Somebody who works here, with no password. */
	public AccountId account(String name, Grant... grants) {
		return this.accounts.createAccount(new NewAccount(name, new EmailAddress("staff" + ++serial + "@firm.example"),
				LocaleTag.EN, SHANGHAI, Set.of(grants)), null);
	}

	/** The person behind an account. */
	public StaffMember member(AccountId id) {
		return this.accounts.member(id);
	}

	/** An open position of the company. */
	public PositionId openPosition(Company company) {
		return openPosition(company, false, Map.of());
	}

	/** An open position, perhaps confidential, with a hiring team. */
	public PositionId openPosition(Company company, boolean confidential, Map<AccountId, Set<Role>> team) {
		PositionId id = this.running.draft(position(company, confidential, team, null));
		this.running.open(id);
		return id;
	}

	/** An open position of the company that is told from others by its title. */
	public PositionId openPosition(Company company, LocalizedText title) {
		PositionId id = this.running.draft(position(company, title, false, Map.of(), null));
		this.running.open(id);
		return id;
	}

	/** What it takes to write down a position of the company. */
	public NewPosition position(Company company, boolean confidential, Map<AccountId, Set<Role>> team,
			@Nullable LocalDate closesOn) {
		return position(company, new LocalizedText("Backend developer", "后端开发工程师"), confidential, team, closesOn);
	}

	private NewPosition position(Company company, LocalizedText title, boolean confidential,
			Map<AccountId, Set<Role>> team, @Nullable LocalDate closesOn) {
		Posting english = new Posting(LocaleTag.EN, "Shanghai, 3 days on site", "November",
				List.of("Look after the stock service"), List.of("Three years of Java"), List.of("Kafka"),
				List.of("15 days of leave"));
		Posting chinese = new Posting(LocaleTag.ZH_HANS, "上海，每周到岗3天", "11月", List.of("负责库存服务"), List.of("三年以上Java经验"),
				List.of("Kafka"), List.of("15天年假"));
		Question why = new Question(new QuestionId(this.chance.newId()), 1, Question.Kind.TEXT,
				new LocalizedText("Why this job?", "为什么选择这个职位？"), false, 600);
		return new NewPosition("backend-developer-" + ++serial, title, company.id(), company.department(),
				company.site(), company.recruiter(), company.calendar(), SHANGHAI, 2, confidential, false, closesOn,
				new Salary(new BigDecimal("25000"), new BigDecimal("40000"), "CNY", Salary.Period.MONTH, 14),
				"FULL_TIME", "HYBRID", List.of(english, chinese), team, List.of(why));
	}

	/** Somebody new applies to the position. */
	public Receipt apply(PositionId position, String name) {
		return this.applying.handIn(application(position, name, "person" + ++serial + "@mail.example"));
	}

	/** What somebody hands in. */
	public NewApplication application(PositionId position, String name, String email) {
		ContactDetails contact = new ContactDetails(name, null, new EmailAddress(email), null, LocaleTag.EN, SHANGHAI,
				"CN");
		return new NewApplication(position, contact, null, null, List.of(), Map.of(), null, null,
				Map.of("notice", "2026-11"), Instant.parse("2026-11-23T01:50:00Z"), null, "key-" + ++serial);
	}

	/** The roles of a hiring team. */
	public static Set<Role> roles(Role... roles) {
		return EnumSet.copyOf(List.of(roles));
	}

	/** A company that hires. */
	public record Company(CompanyId id, DepartmentId department, SiteId site, CalendarId calendar,
			AccountId recruiter) {

		/** The same company, as seen from another of its departments. */
		public Company in(DepartmentId other) {
			return new Company(this.id, other, this.site, this.calendar, this.recruiter);
		}
	}

}
