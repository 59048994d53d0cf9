package dev.goodword.simulation;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.NewAccount;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.SiteId;
import dev.goodword.accounts.StaffMember;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.positions.NewPosition;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Posting;
import dev.goodword.positions.RunningPositions;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;

/** A company that hires in six zones, and the people who work for it. */
final class Firm {

	static final List<Place> PLACES = List.of(new Place("Shanghai", "Asia/Shanghai", "CN", "cn"),
			new Place("Berlin", "Europe/Berlin", "DE", "gb-eng"), new Place("London", "Europe/London", "GB", "gb-eng"),
			new Place("New York", "America/New_York", "US", "us-ny"),
			new Place("Sao Paulo", "America/Sao_Paulo", "BR", "us-ny"),
			new Place("Adelaide", "Australia/Adelaide", "AU", "hk"));

	private final List<Recruiter> recruiters = new ArrayList<>();

	private final List<Opening> openings = new ArrayList<>();

	private final StaffMember head;

	private final StaffMember administrator;

	private final StaffMember lawyer;

	/**
	 * Where people work.
	 *
	 * @param calendar the code of the shipped calendar that is used there
	 */
	record Place(String city, String zoneId, String country, String calendar) {

		ZoneId zone() {
			return ZoneId.of(this.zoneId);
		}

	}

	/** How somebody works. */
	enum Character {

		QUICK, WEEKLY, FORGETFUL, LEAVES

	}

	/** A recruiter. */
	record Recruiter(AccountId id, Character character, Place place) {
	}

	/** A position. */
	record Opening(PositionId id, String title, Place place, Recruiter owner) {
	}

	Firm(House house, int positions, Random random) {
		Accounts accounts = house.get(Accounts.class);
		Calendars calendars = house.get(Calendars.class);
		var company = accounts.createCompany(new LocalizedText("Lumina", "明理"), "CN", PLACES.get(0).zone(),
				calendars.coded("cn").id());
		var department = accounts.createDepartment(company, new LocalizedText("Technology", "技术部"));
		int number = 0;
		for (Place place : PLACES) {
			for (Character character : Character.values()) {
				AccountId id = accounts.createAccount(
						new NewAccount("Recruiter " + number, new EmailAddress("staff" + number++ + "@firm.example"),
								LocaleTag.EN, place.zone(), Set.of(Grant.in(company, Role.RECRUITER))),
						null);
				this.recruiters.add(new Recruiter(id, character, place));
			}
		}
		this.head = accounts
			.member(accounts.createAccount(new NewAccount("Guo Head", new EmailAddress("head@firm.example"),
					LocaleTag.EN, PLACES.get(2).zone(), Set.of(Grant.in(company, Role.HR_HEAD))), null));
		this.administrator = accounts
			.member(accounts.createAccount(new NewAccount("Ada Admin", new EmailAddress("admin@firm.example"),
					LocaleTag.EN, PLACES.get(2).zone(), Set.of(Grant.everywhere(Role.ADMIN))), null));
		this.lawyer = accounts
			.member(accounts.createAccount(new NewAccount("Ana Law", new EmailAddress("law@firm.example"), LocaleTag.EN,
					PLACES.get(1).zone(), Set.of(Grant.in(company, Role.LEGAL))), null));
		RunningPositions running = house.get(RunningPositions.class);
		for (int i = 0; i < positions; i++) {
			Recruiter owner = this.recruiters
				.get((i < this.recruiters.size()) ? i : random.nextInt(this.recruiters.size()));
			Place place = owner.place();
			SiteId site = accounts.createSite(company, new LocalizedText(place.city() + i, place.city() + i),
					place.city(), place.country(), "", "", place.zone());
			WorkingCalendar calendar = calendars.coded(place.calendar());
			String title = "Engineer " + i;
			List<Posting> postings = List.of(
					new Posting(LocaleTag.EN, place.city(), "now", List.of("Work"), List.of("Know"), List.of(),
							List.of()),
					new Posting(LocaleTag.ZH_HANS, place.city(), "now", List.of("工作"), List.of("经验"), List.of(),
							List.of()));
			PositionId id = running.draft(new NewPosition("engineer-" + i, new LocalizedText(title, "工程师" + i), company,
					department, site, owner.id(), calendar.id(), place.zone(), 2, false, false, null, null, "FULL_TIME",
					"HYBRID", postings, Map.of(), List.of()));
			running.open(id);
			this.openings.add(new Opening(id, title, place, owner));
		}
	}

	List<Recruiter> recruiters() {
		return this.recruiters;
	}

	List<Opening> openings() {
		return this.openings;
	}

	StaffMember head() {
		return this.head;
	}

	StaffMember lawyer() {
		return this.lawyer;
	}

	StaffMember administrator() {
		return this.administrator;
	}

}
