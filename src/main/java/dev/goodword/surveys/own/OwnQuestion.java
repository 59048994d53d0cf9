package dev.goodword.surveys.own;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.surveys.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * One version of a question a company asks of its own. Which version somebody is shown
 * follows from the month their answer counts in, so that the version tells nothing of
 * when they answered that the answer itself does not tell.
 *
 * @param version names this version; kept with each answer to it
 * @param question names the question across its versions
 * @param number 1 for the first version
 * @param moments at which moments it is asked
 * @param from the first month it is asked about
 * @param until the first month it is not; null while nothing took its place
 * @param retired whether it was taken out at once
 * @param by who published it
 */
public record OwnQuestion(UUID version, UUID question, int number, OwnWords words, Set<Touchpoint> moments,
		YearMonth from, @Nullable YearMonth until, boolean retired, AccountId by) {

	/** What begins the names of these answers beside those of the product's questions. */
	private static final String PREFIX = "OWN.";

	public OwnQuestion {
		moments = Set.copyOf(moments);
	}

	/** Whether it is shown to people whose answers count in a month. */
	public boolean isAsked(Touchpoint moment, YearMonth month) {
		return !this.retired && this.moments.contains(moment) && !month.isBefore(this.from)
				&& (this.until == null || month.isBefore(this.until));
	}

	/** Whether nothing takes its place and it was not taken out. */
	public boolean isInUse() {
		return !this.retired && this.until == null;
	}

	/** Under which name an answer to a version lies. */
	public static String name(UUID version) {
		return PREFIX + version;
	}

	/** Which version an answer of this name is to. */
	public static UUID version(String name) {
		return UUID.fromString(name.substring(PREFIX.length()));
	}

	/** Whether an answer of this name is to a question of a company's own. */
	public static boolean isOwn(String name) {
		return name.startsWith(PREFIX);
	}

	/** The numbered ones among these answers that are to questions of companies' own. */
	public static Map<String, Integer> chosen(Map<String, String> answers) {
		Map<String, Integer> chosen = new TreeMap<>();
		answers.forEach((name, value) -> {
			if (isOwn(name) && value.matches("[1-6]")) {
				chosen.put(name, Integer.valueOf(value));
			}
		});
		return chosen;
	}

}
