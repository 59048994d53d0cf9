package dev.goodword.sample;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.NewAccount;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.SiteId;
import dev.goodword.calendars.CalendarId;
import dev.goodword.calendars.Calendars;
import dev.goodword.sample.SamplePositions.Team;
import dev.goodword.shared.Chance;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;

import org.springframework.stereotype.Component;

/**
 * The sample company Lumina: two companies, four departments, two calendars, ten people
 * with passwords drawn by chance, colleagues who meet applicants, six open positions.
 * Everything is invented and goes through the product's own use cases.
 */
@Component
@OnSampleInstallation
class SampleCompany {

	static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	static final ZoneId LONDON = ZoneId.of("Europe/London");

	static final String DOMAIN = "@lumina.example";

	private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

	private final Accounts accounts;

	private final Calendars calendars;

	private final SamplePositions positions;

	private final SampleColleagues colleagues;

	private final SampleTables tables;

	private final Chance chance;

	SampleCompany(Accounts accounts, Calendars calendars, SamplePositions positions, SampleColleagues colleagues,
			SampleTables tables, Chance chance) {
		this.accounts = accounts;
		this.calendars = calendars;
		this.positions = positions;
		this.colleagues = colleagues;
		this.tables = tables;
		this.chance = chance;
	}

	/**
	 * Founds it.
	 * @param today the day from which dates in the adverts are counted
	 * @return its positions, open
	 */
	List<SamplePositions.Opened> found(LocalDate today) {
		Place shanghai = place("CN", SHANGHAI, new LocalizedText("Lumina Shanghai", "Lumina上海"),
				new LocalizedText("Shanghai", "上海"), "Shanghai", "200040");
		Place leeds = place("GB", LONDON, new LocalizedText("Lumina Leeds", "Lumina利兹"),
				new LocalizedText("Leeds", "利兹"), "Leeds", "LS1 4AP");
		person("Mara Lindqvist", "administrator.leeds", LocaleTag.EN, LONDON, Grant.everywhere(Role.ADMIN));
		AccountId guoLin = person("郭琳", "hr-head.shanghai", LocaleTag.ZH_HANS, SHANGHAI,
				Grant.everywhere(Role.HR_HEAD));
		person("苏敏", "hr-listener.shanghai", LocaleTag.ZH_HANS, SHANGHAI, Grant.everywhere(Role.HR_HEAD));
		AccountId chenYu = person("陈屿", "recruiter.shanghai", LocaleTag.ZH_HANS, SHANGHAI,
				Grant.in(shanghai.company(), Role.RECRUITER));
		AccountId priya = person("Priya Raman", "recruiter.leeds", LocaleTag.EN, LONDON,
				Grant.in(leeds.company(), Role.RECRUITER));
		AccountId wangLi = person("王砺", "hiring-manager.shanghai", LocaleTag.ZH_HANS, SHANGHAI,
				Grant.in(shanghai.company(), Role.HIRING_MANAGER));
		AccountId daniel = person("Daniel Hartley", "hiring-manager.leeds", LocaleTag.EN, LONDON,
				Grant.in(leeds.company(), Role.HIRING_MANAGER));
		AccountId shenJia = person("沈嘉", "hiring-manager.planning", LocaleTag.ZH_HANS, SHANGHAI,
				Grant.in(shanghai.company(), Role.HIRING_MANAGER));
		AccountId ife = person("Ife Adeyemi", "interviewer.leeds", LocaleTag.EN, LONDON,
				Grant.in(leeds.company(), Role.INTERVIEWER));
		person("Noor Haddad", "legal.leeds", LocaleTag.EN, LONDON, Grant.everywhere(Role.LEGAL));
		Team technology = team(shanghai, new LocalizedText("Technology", "技术部"), chenYu, wangLi, guoLin);
		Team planning = team(shanghai, new LocalizedText("Shop planning", "门店规划部"), chenYu, shenJia, guoLin);
		Team care = team(leeds, new LocalizedText("Customer care", "客户服务部"), priya, daniel, guoLin);
		Team shops = team(leeds, new LocalizedText("Shops", "门店部"), priya, daniel, guoLin);
		return this.positions.open(Map.of("technology", technology.meeting(this.colleagues.of("technology", shanghai)),
				"planning", planning.meeting(this.colleagues.of("planning", shanghai)), "care",
				care.meeting(List.of(ife)), "shops", shops.meeting(List.of(ife))), today);
	}

	private Team team(Place place, LocalizedText department, AccountId recruiter, AccountId manager, AccountId head) {
		return new Team(place, this.accounts.createDepartment(place.company(), department), recruiter, manager, head,
				List.of());
	}

	private Place place(String country, ZoneId zone, LocalizedText name, LocalizedText site, String city,
			String postalCode) {
		CalendarId calendar = this.calendars.ofCountry(country).orElseThrow().id();
		CompanyId company = this.accounts.createCompany(name, country, zone, calendar);
		return new Place(company, country, this.accounts.createSite(company, site, city, country, "", postalCode, zone),
				calendar, zone);
	}

	private AccountId person(String name, String mailbox, LocaleTag language, ZoneId zone, Grant grant) {
		String password = password();
		AccountId account = this.accounts.createAccount(
				new NewAccount(name, new EmailAddress(mailbox + DOMAIN), language, zone, Set.of(grant)), password);
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
	record Place(CompanyId company, String country, SiteId site, CalendarId calendar, ZoneId zone) {
	}

}
