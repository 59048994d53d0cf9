package dev.goodword.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationState;
import dev.goodword.desk.DutyPolicy.Section;
import dev.goodword.desk.model.Ball;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.positions.PositionSummary;

/**
 * Writes the page of today for one reader.
 *
 * @param who the reader
 * @param words the reader's words
 * @param duties what there is to do, by part of the page
 * @param tasks what one of us has to call, check or complete
 */
record TodayWriting(StaffMember who, Wording words, Map<Section, List<Duty>> duties, List<TaskLine> tasks) {

	private static final int SHOWN = 50;

	private static final int BESIDE = 5;

	TodayView view(Instant now, List<Duty> talks, List<TodayView.Across> closures, List<UndoNotice> undos) {
		List<TodayView.Section> sections = new ArrayList<>();
		List<String> quiet = new ArrayList<>();
		for (Section section : List.of(Section.OVERDUE, Section.TODAY, Section.AT_RISK, Section.STUCK)) {
			if (of(section).isEmpty() && (section != Section.OVERDUE || lateTasks() == 0)) {
				quiet.add(this.words.say("desk.today.zero." + name(section)));
			}
			else if (!of(section).isEmpty()) {
				sections.add(section(section));
			}
		}
		return new TodayView(greeting(now), headline(), sections, tasks(true), tasks(false), quiet, talks(talks),
				side(Section.THEIRS), itself(), tomorrow(), closures, undos);
	}

	private List<TaskLine> tasks(boolean urgent) {
		return this.tasks.stream().filter((task) -> task.isUrgent() == urgent).toList();
	}

	private long lateTasks() {
		return this.tasks.stream().filter((task) -> task.due().kind().equals("late")).count();
	}

	private List<Duty> of(Section section) {
		return this.duties.getOrDefault(section, List.of());
	}

	private String greeting(Instant now) {
		int hour = now.atZone(this.who.zone()).getHour();
		String part = (hour < 12) ? "morning" : ((hour < 18) ? "afternoon" : "evening");
		return this.words.say("desk.today.greeting." + part, this.who.name(),
				this.words.dates(this.who.zone()).longDate(now).text());
	}

	private String headline() {
		int late = of(Section.OVERDUE).size();
		int today = of(Section.TODAY).size();
		if (late + today == 0 && lateTasks() > 0) {
			return this.words.say("desk.today.headline.late", lateTasks());
		}
		if (late + today == 0 && !this.tasks.isEmpty()) {
			return this.words.say("desk.today.headline.tasks", this.tasks.size());
		}
		if (late + today == 0) {
			return this.words.say(of(Section.AT_RISK).isEmpty() && of(Section.STUCK).isEmpty()
					? "desk.today.headline.clear" : "desk.today.headline.nothing");
		}
		return this.words.say("desk.today.headline", late, today);
	}

	private TodayView.Section section(Section section) {
		List<Duty> all = of(section);
		int hidden = all.size() - SHOWN;
		return new TodayView.Section(name(section), this.words.say("desk.today." + name(section)),
				this.words.count(all.size()), this.words.say("desk.today." + name(section) + ".hint"),
				all.stream().limit(SHOWN).map((duty) -> line(duty, section)).toList(),
				(hidden > 0) ? this.words.say("desk.today.more", hidden) : null);
	}

	private TodayView.Line line(Duty duty, Section section) {
		DeskRow row = duty.row();
		boolean main = section == Section.TODAY || section == Section.OVERDUE;
		return new TodayView.Line(DueLabel.byHour(row, duty.place().clock(), this.words),
				(section == Section.STUCK) ? tag(row) : null, nameOf(row), DueLabel.languageOf(row.name()),
				about(duty, section), "/applications/" + row.application(), likeliest(row), others(row), main);
	}

	private TodayView.Tag tag(DeskRow row) {
		return row.mailFailed() ? new TodayView.Tag("late", this.words.say("desk.today.tag.failed"))
				: new TodayView.Tag("warn", this.words.say("desk.today.tag.blocked"));
	}

	private String about(Duty duty, Section section) {
		DeskRow row = duty.row();
		String what = (section == Section.STUCK) ? this.words.say(stuck(row))
				: DueLabel.missing(row, duty.place().clock(), this.words);
		LocalDate rival = (row.promise() != null) ? row.promise().rivalOn() : null;
		return (rival != null && !rival.isBefore(duty.place().clock().today()))
				? this.words.say("desk.today.about.rival", title(duty), stage(row), what,
						this.words.dates(this.who.zone()).shortDate(rival).text())
				: this.words.say("desk.today.about", title(duty), stage(row), what);
	}

	private static String stuck(DeskRow row) {
		if (row.state() == ApplicationState.ENDED) {
			return "desk.today.stuck.untold";
		}
		return row.mailFailed() ? "desk.today.stuck.failed" : "desk.today.stuck.blocked";
	}

	private String title(Duty duty) {
		return duty.place().position().title().in(this.words.language());
	}

	private String stage(DeskRow row) {
		return row.stage().name().in(this.words.language());
	}

	private TodayView.Act likeliest(DeskRow row) {
		String page = "/applications/" + row.application();
		if (row.needsAttention()) {
			return new TodayView.Act(this.words.say("desk.today.act.look"), page + "?tab=messages");
		}
		return switch (DutyPolicy.missing(row)) {
			case READING -> new TodayView.Act(this.words.say("desk.today.act.read"), page);
			case TALK -> new TodayView.Act(this.words.say("desk.today.act.talk"), page + "/interview");
			case AGREED -> new TodayView.Act(this.words.say("desk.today.act.agreed"), page + "#talks");
			case CHOICE -> new TodayView.Act(this.words.say("desk.today.act.choose"), page + "/move");
			case DECISION -> new TodayView.Act(this.words.say("desk.today.act.decide"), page + "/move");
		};
	}

	private List<TodayView.Act> others(DeskRow row) {
		return (AccessPolicy.may(this.who, Permission.END_APPLICATION)
				&& DutyPolicy.missing(row) != DutyPolicy.Missing.READING && !row.needsAttention())
						? List.of(new TodayView.Act(this.words.say("desk.today.act.decline"),
								"/applications/" + row.application() + "/decline"))
						: List.of();
	}

	private TodayView.Side side(Section section) {
		List<Duty> all = of(section);
		List<TodayView.SideLine> lines = all.stream().limit(BESIDE).map(this::sideLine).toList();
		return TodayView.Side.of(all.size(), lines, this.words.say("desk.today." + name(section) + ".text", all.size()),
				this.words);
	}

	/** Who is at risk stands in a list of their own and falls due all the same. */
	private TodayView.Side tomorrow() {
		TodayView.Side rest = side(Section.TOMORROW);
		long risky = of(Section.AT_RISK).stream().filter(Duty::isTomorrow).count();
		return (risky == 0) ? rest : new TodayView.Side(rest.count(), rest.lines(),
				this.words.say("desk.today.tomorrow.more", of(Section.TOMORROW).size(), risky), rest.more());
	}

	private TodayView.Side talks(List<Duty> talks) {
		return TodayView.Side.of(talks.size(), talks.stream().limit(BESIDE).map(this::talk).toList(),
				this.words.say("desk.today.talks.text"), this.words);
	}

	private TodayView.SideLine talk(Duty duty) {
		DueClock team = duty.place().clock();
		Instant at = Objects.requireNonNull(duty.row().talkAt());
		String about = at.isAfter(team.now()) ? title(duty) : this.words.say("desk.today.talks.begun", title(duty));
		return new TodayView.SideLine(
				this.words.dates(team.calendar().zone()).shortDateTime(at, this.who.zone()).text(), nameOf(duty.row()),
				DueLabel.languageOf(duty.row().name()), about, "/applications/" + duty.row().application() + "#talks");
	}

	private TodayView.Side itself() {
		List<Duty> all = this.duties.values()
			.stream()
			.flatMap(List::stream)
			.filter((duty) -> duty.row().goesOutAt() != null)
			.sorted(Comparator.comparing((duty) -> Objects.requireNonNull(duty.row().goesOutAt())))
			.toList();
		List<TodayView.SideLine> lines = all.stream().limit(BESIDE).map(this::goingOut).toList();
		return TodayView.Side.of(all.size(), lines, this.words.say("desk.today.itself.text"), this.words);
	}

	private TodayView.SideLine goingOut(Duty duty) {
		Instant at = Objects.requireNonNull(duty.row().goesOutAt());
		return new TodayView.SideLine(this.words.moment(at, duty.place().clock().now(), this.who.zone()),
				nameOf(duty.row()), DueLabel.languageOf(duty.row().name()),
				this.words.say("desk.today.itself.about", title(duty)),
				"/applications/" + duty.row().application() + "#hold");
	}

	private TodayView.SideLine sideLine(Duty duty) {
		DueClock team = duty.place().clock();
		DeskRow.Owed owed = Objects.requireNonNull(duty.row().promise());
		Instant at = (duty.row().ball() == Ball.CANDIDATE) ? owed.deadlineAt() : owed.teamDueAt();
		return new TodayView.SideLine(this.words.dates(team.calendar().zone()).monthDay(at).text(), nameOf(duty.row()),
				DueLabel.languageOf(duty.row().name()), title(duty), "/applications/" + duty.row().application());
	}

	private String nameOf(DeskRow row) {
		return (row.name() != null) ? row.name() : this.words.say("desk.erased");
	}

	private static String name(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** A position and its team's clock. */
	record Place(PositionSummary position, DueClock clock) {
	}

	/** A row and where it belongs. */
	record Duty(DeskRow row, Place place) {

		boolean isTomorrow() {
			Instant at = this.row.teamDueAt();
			return at != null && this.place.clock().isTomorrow(at);
		}
	}

}
