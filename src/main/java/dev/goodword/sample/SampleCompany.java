package dev.goodword.sample;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.NewAccount;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.SiteId;
import dev.goodword.calendars.CalendarId;
import dev.goodword.calendars.Calendars;
import dev.goodword.shared.Chance;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Founds the sample company Lumina when the embedded database is empty: two companies,
 * two calendars, people with passwords drawn by chance, three open positions. Everything
 * is invented and goes through the product's own use cases.
 */
@Component
@OnSampleInstallation
class SampleCompany implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(SampleCompany.class);

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

	private final Accounts accounts;

	private final Calendars calendars;

	private final SamplePositions positions;

	private final SampleApplicants applicants;

	private final SampleTables tables;

	private final Transactions transactions;

	private final Chance chance;

	SampleCompany(Accounts accounts, Calendars calendars, SamplePositions positions, SampleApplicants applicants,
			SampleTables tables, Transactions transactions, Chance chance) {
		this.accounts = accounts;
		this.calendars = calendars;
		this.positions = positions;
		this.applicants = applicants;
		this.tables = tables;
		this.transactions = transactions;
		this.chance = chance;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.accounts.companies().isEmpty()) {
			SamplePositions.Opened opened = this.transactions.alone(this::found);
			this.applicants.apply(opened);
			log.info("The sample company is ready: open /sample in a browser on this machine");
		}
	}

	private SamplePositions.Opened found() {
		Place shanghai = place("CN", SHANGHAI, new LocalizedText("Lumina Shanghai", "Lumina上海"),
				new LocalizedText("Technology", "技术部"), new LocalizedText("Shanghai", "上海"), "Shanghai", "200040");
		Place leeds = place("GB", LONDON, new LocalizedText("Lumina Leeds", "Lumina利兹"),
				new LocalizedText("Customer care", "客户服务部"), new LocalizedText("Leeds", "利兹"), "Leeds", "LS1 4AP");
		person("Mara Lindqvist", LocaleTag.EN, LONDON, Grant.everywhere(Role.ADMIN));
		person("郭琳", LocaleTag.ZH_HANS, SHANGHAI, Grant.everywhere(Role.HR_HEAD));
		AccountId chenYu = person("陈屿", LocaleTag.ZH_HANS, SHANGHAI, Grant.in(shanghai.company(), Role.RECRUITER));
		AccountId priya = person("Priya Raman", LocaleTag.EN, LONDON, Grant.in(leeds.company(), Role.RECRUITER));
		AccountId wangLi = person("王砺", LocaleTag.ZH_HANS, SHANGHAI, Grant.in(shanghai.company(), Role.HIRING_MANAGER));
		AccountId daniel = person("Daniel Hartley", LocaleTag.EN, LONDON,
				Grant.in(leeds.company(), Role.HIRING_MANAGER));
		return this.positions.open(shanghai, leeds, new SamplePositions.Team(chenYu, priya, wangLi, daniel));
	}

	private Place place(String country, ZoneId zone, LocalizedText name, LocalizedText department, LocalizedText site,
			String city, String postalCode) {
		CalendarId calendar = this.calendars.ofCountry(country).orElseThrow().id();
		CompanyId company = this.accounts.createCompany(name, country, zone, calendar);
		return new Place(company, this.accounts.createDepartment(company, department),
				this.accounts.createSite(company, site, city, country, "", postalCode, zone), calendar, zone);
	}

	private AccountId person(String name, LocaleTag language, ZoneId zone, Grant... grants) {
		String role = Arrays.stream(grants)
			.map((grant) -> grant.role().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
			.collect(Collectors.joining("-"));
		String place = zone.equals(SHANGHAI) ? "shanghai" : "leeds";
		EmailAddress email = new EmailAddress(role + "." + place + "@lumina.example");
		String password = password();
		AccountId account = this.accounts.createAccount(new NewAccount(name, email, language, zone, Set.of(grants)),
				password);
		this.tables.keepPassword(account, password);
		return account;
	}

	private String password() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 20; i++) {
			text.append((i > 0 && i % 5 == 0) ? "-" : "").append(SIGNS.charAt(this.chance.below(SIGNS.length())));
		}
		return text.toString();
	}

	/** Where a sample company works. */
	record Place(CompanyId company, DepartmentId department, SiteId site, CalendarId calendar, ZoneId zone) {
	}

}
