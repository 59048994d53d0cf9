package dev.goodword.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The page of today.
 *
 * @param greeting greeting, name and date
 * @param headline what is due, in a sentence
 * @param sections the lists that have something in them, in order of urgency
 * @param urgent what one of us has to call, check or complete today
 * @param tasks the same on later days
 * @param quiet one line for each list that has nothing in it
 * @param talks with whom a talk is agreed in the next days
 * @param theirs who has the ball instead of us
 * @param itself what goes out by itself unless somebody acts
 * @param tomorrow what is due on the next working day
 * @param closures who would wait across a long closure that comes near
 * @param undos what can still be taken back
 */
record TodayView(String greeting, String headline, List<Section> sections, List<TaskLine> urgent, List<TaskLine> tasks,
		List<String> quiet, Side talks, Side theirs, Side itself, Side tomorrow, List<Across> closures,
		List<UndoNotice> undos) {

	/** Whether nobody waits for us. */
	public boolean isClear() {
		return this.sections.isEmpty() && this.urgent.isEmpty() && this.tasks.isEmpty();
	}

	/**
	 * One list of duties.
	 *
	 * @param id its name in the page
	 * @param title its heading
	 * @param count how many there are
	 * @param hint what the list means
	 * @param lines the first of them
	 * @param more words for those not shown; null when all are
	 */
	record Section(String id, String title, String count, @Nullable String hint, List<Line> lines,
			@Nullable String more) {
	}

	/**
	 * One duty.
	 *
	 * @param due when
	 * @param tag what is stuck; null when nothing is
	 * @param name who
	 * @param nameLanguage the language tag of the name; null when unknown
	 * @param about position and what is missing
	 * @param href the application
	 * @param act the likeliest act
	 * @param others further acts
	 * @param main whether the act is the filled button
	 */
	record Line(DueLabel due, @Nullable Tag tag, String name, @Nullable String nameLanguage, String about, String href,
			Act act, List<Act> others, boolean main) {
	}

	/**
	 * A state in a word.
	 *
	 * @param kind how it is drawn
	 * @param text the word
	 */
	record Tag(String kind, String text) {
	}

	/**
	 * Something one can do.
	 *
	 * @param text the word
	 * @param href where
	 */
	record Act(String text, String href) {
	}

	/**
	 * A short list beside the duties.
	 *
	 * @param count how many
	 * @param lines the first of them
	 * @param text a sentence on them
	 * @param more says that there are others; null when all are listed
	 */
	record Side(String count, List<SideLine> lines, String text, @Nullable String more) {

		/** Counts all and says how many are not among the lines. */
		static Side of(int all, List<SideLine> lines, String text, Wording words) {
			int hidden = all - lines.size();
			return new Side(words.count(all), lines, text, (hidden > 0) ? words.say("desk.today.more", hidden) : null);
		}

		public boolean isEmpty() {
			return this.lines.isEmpty();
		}

	}

	/**
	 * A line beside the duties.
	 *
	 * @param when the day or hour
	 * @param name who
	 * @param nameLanguage the language tag of the name; null when unknown
	 * @param about what for
	 * @param href the application
	 */
	record SideLine(String when, String name, @Nullable String nameLanguage, String about, String href) {
	}

	/**
	 * Who would wait across a closure.
	 *
	 * @param id its name in the page
	 * @param title from when to when, and why
	 * @param people them
	 */
	record Across(String id, String title, Side people) {
	}

}
