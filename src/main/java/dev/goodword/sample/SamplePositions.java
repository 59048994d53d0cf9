package dev.goodword.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.Role;
import dev.goodword.positions.NewPosition;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Posting;
import dev.goodword.positions.Question;
import dev.goodword.positions.QuestionId;
import dev.goodword.positions.RunningPositions;
import dev.goodword.positions.Salary;
import dev.goodword.shared.Chance;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The positions the sample company opens, as its file of positions says. */
@Component
@OnSampleInstallation
class SamplePositions {

	private static final LocalizedText WHY = new LocalizedText("Why this job?", "为什么选择这个职位？");

	private static final int WHY_LONGEST = 600;

	private final SampleTexts texts = SampleTexts.of("positions.properties");

	private final RunningPositions positions;

	private final Chance chance;

	SamplePositions(RunningPositions positions, Chance chance) {
		this.positions = positions;
		this.chance = chance;
	}

	/**
	 * Opens them all.
	 * @param teams who hires in a place, by the place's name
	 * @param until the day to which "closes in so many days" is counted from
	 */
	List<Opened> open(Map<String, Team> teams, LocalDate until) {
		List<Opened> opened = new ArrayList<>();
		for (String code : this.texts.list("codes")) {
			Team team = Objects.requireNonNull(teams.get(this.texts.text(code + ".place")), code);
			PositionId id = this.positions.draft(position(code, team, until));
			this.positions.open(id);
			opened.add(new Opened(code, id, team));
		}
		return opened;
	}

	private NewPosition position(String code, Team team, LocalDate until) {
		Question why = new Question(new QuestionId(this.chance.newId()), 1, Question.Kind.TEXT, WHY, false,
				WHY_LONGEST);
		SampleCompany.Place place = team.place();
		return new NewPosition(code, this.texts.both(code + ".title"), place.company(), team.department(), place.site(),
				team.recruiter(), place.calendar(), place.zone(), Integer.parseInt(this.texts.text(code + ".openings")),
				false, this.texts.text(code + ".customerFacing").equals("true"), closesOn(code, until), salary(code),
				"FULL_TIME", this.texts.text(code + ".workplace"),
				Stream.of(LocaleTag.EN, LocaleTag.ZH_HANS).map((language) -> posting(code, language)).toList(),
				team.roles(), List.of(why));
	}

	private Posting posting(String code, LocaleTag language) {
		return new Posting(language, this.texts.text(code + ".where", language),
				this.texts.text(code + ".start", language), this.texts.list(code + ".tasks", language),
				this.texts.list(code + ".needs", language), this.texts.list(code + ".welcome", language),
				this.texts.list(code + ".offer", language));
	}

	private Salary salary(String code) {
		List<String> parts = this.texts.list(code + ".salary");
		return new Salary(new BigDecimal(parts.get(0)), new BigDecimal(parts.get(1)), parts.get(2),
				Salary.Period.valueOf(parts.get(3)), Integer.parseInt(parts.get(4)));
	}

	/** What the advert of that position offers, line by line. */
	List<String> offered(String code, LocaleTag language) {
		return this.texts.list(code + ".offer", language);
	}

	private @Nullable LocalDate closesOn(String code, LocalDate until) {
		String days = this.texts.text(code + ".closes");
		return days.isEmpty() ? null : until.plusDays(Integer.parseInt(days));
	}

	/**
	 * Who hires for a place.
	 *
	 * @param place where
	 * @param department for which department
	 * @param recruiter who answers for the positions
	 * @param manager who decides
	 * @param head who hands offers over
	 * @param colleagues who meet applicants first
	 */
	record Team(SampleCompany.Place place, DepartmentId department, AccountId recruiter, AccountId manager,
			AccountId head, List<AccountId> colleagues) {

		Team {
			colleagues = List.copyOf(colleagues);
		}

		/** The same with these who meet applicants first. */
		Team meeting(List<AccountId> others) {
			return new Team(this.place, this.department, this.recruiter, this.manager, this.head, others);
		}

		/** Who meets one of many applicants first; always the same for them. */
		AccountId first(int applicant) {
			return this.colleagues.isEmpty() ? this.manager : this.colleagues.get(applicant % this.colleagues.size());
		}

		/** What everybody is on the hiring team for. */
		Map<AccountId, Set<Role>> roles() {
			Map<AccountId, Set<Role>> roles = new HashMap<>();
			this.colleagues.forEach((colleague) -> roles.put(colleague, Set.of(Role.INTERVIEWER)));
			roles.put(this.recruiter, Set.of(Role.RECRUITER));
			roles.put(this.manager, Set.of(Role.HIRING_MANAGER));
			return roles;
		}

	}

	/**
	 * A position that was opened.
	 *
	 * @param code its public code
	 * @param id its id
	 * @param team who hires
	 */
	record Opened(String code, PositionId id, Team team) {
	}

}
