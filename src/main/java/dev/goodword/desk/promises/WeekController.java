package dev.goodword.desk.promises;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.Wording;
import dev.goodword.promises.PromiseTally;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The week of the head of recruiting: the page with the contents of the weekly mail. */
@Controller
class WeekController {

	private static final int WEEKS = 12;

	private final WeekReports reports;

	private final WeekWords sentences;

	private final Accounts accounts;

	private final MessageSource texts;

	private final InstantSource clock;

	WeekController(WeekReports reports, WeekWords sentences, Accounts accounts, MessageSource texts,
			InstantSource clock) {
		this.reports = reports;
		this.sentences = sentences;
		this.accounts = accounts;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping("/weekly")
	@Access(value = Audience.STAFF, permission = { Permission.SEE_FIGURES, Permission.SEE_APPLICATION })
	String week(@RequestParam(defaultValue = "") String company, @RequestParam(defaultValue = "") String week,
			StaffMember who, Locale locale, Model model) {
		Wording words = new Wording(this.texts, LocaleTag.of(locale), who.zone());
		List<Company> companies = this.reports.companies(who);
		Company chosen = company(companies, company, who);
		LocalDate present = LocalDate.ofInstant(this.clock.instant(), chosen.zone())
			.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		LocalDate monday = monday(week, present);
		model.addAttribute("week", view(this.reports.of(chosen, monday, who), companies, present, words));
		model.addAttribute("tabs", PromiseTabs.of(PromiseTabs.WEEK, who, words));
		return "desk/weekly";
	}

	private static Company company(List<Company> all, String asked, StaffMember who) {
		return all.stream()
			.filter((each) -> asked.isEmpty() ? each.zone().equals(who.zone()) : each.id().toString().equals(asked))
			.findFirst()
			.or(() -> all.stream().filter((each) -> asked.isEmpty()).findFirst())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** The week asked for, else the one before this. */
	private static LocalDate monday(String asked, LocalDate present) {
		try {
			LocalDate day = asked.isEmpty() ? present.minusWeeks(1) : LocalDate.parse(asked);
			LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			if (!monday.isAfter(present) && monday.isAfter(present.minusWeeks(WEEKS))) {
				return monday;
			}
		}
		catch (DateTimeException ex) {
			// read as any other week there is none of
		}
		throw new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	private WeekView view(WeekReport week, List<Company> companies, LocalDate present, Wording words) {
		LocaleTag language = words.language();
		List<WeekView.Line> kinds = new ArrayList<>();
		week.kinds().forEach((kind, tally) -> kinds.add(line(words.say("PromiseKind." + kind), tally)));
		List<WeekView.Line> teams = new ArrayList<>();
		for (Map.Entry<DepartmentId, PromiseTally> team : week.teams().entrySet()) {
			teams.add(line(this.accounts.department(team.getKey()).name().in(language), team.getValue()));
		}
		return new WeekView(
				words.say("promises.week.company", week.company().name().in(language),
						this.sentences.span(week, words)),
				this.sentences.headline(week, words), this.sentences.kept(week, words),
				this.sentences.ahead(week, words), week.company().id().toString(), choices(companies, language),
				week.monday().toString(), weeks(present, week, words), kinds, teams,
				this.sentences.waits(week, this.clock.instant(), words), this.sentences.warned(week, words));
	}

	private static WeekView.Line line(@Nullable String name, PromiseTally tally) {
		return new WeekView.Line((name != null) ? name : "", tally.due(), tally.byPerson(), tally.automatically(),
				tally.broken());
	}

	private static List<Choice> choices(List<Company> companies, LocaleTag language) {
		return (companies.size() < 2) ? List.of()
				: companies.stream()
					.map((company) -> new Choice(company.id().toString(), company.name().in(language)))
					.toList();
	}

	private static List<Choice> weeks(LocalDate present, WeekReport shown, Wording words) {
		return IntStream.range(0, WEEKS)
			.mapToObj(present::minusWeeks)
			.map((monday) -> new Choice(monday.toString(),
					words.say("promises.week.from", words.dates(shown.company().zone()).yearDate(monday).text())))
			.toList();
	}

}
