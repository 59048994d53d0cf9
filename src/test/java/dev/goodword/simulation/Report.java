package dev.goodword.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.goodword.simulation.Finding.Rule;
import dev.goodword.simulation.Year.Outcome;

/** The figures of several years as one table. */
final class Report {

	private static final int SHOWN = 10;

	private Report() {
	}

	static List<String> lines(List<Outcome> years) {
		List<String> lines = new ArrayList<>();
		lines.add("| seed | applicants | faults | mails | late | of these in stated outages | silence | ghosts | lost"
				+ " | duplicates | repeats after doubt | told by call | wrong hour | seconds | hash |");
		lines.add("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
		years.forEach((year) -> lines.add(line(year)));
		lines.add("");
		years.forEach((year) -> year.troubles()
			.stream()
			.limit(SHOWN)
			.forEach((trouble) -> lines.add("- seed " + year.plan().seed() + " " + trouble)));
		years.forEach((year) -> year.findings()
			.stream()
			.sorted(Comparator.comparing((finding) -> finding.excuse() != null))
			.limit(SHOWN)
			.forEach((finding) -> lines.add("- seed " + year.plan().seed() + " " + finding)));
		lines.add("");
		Coverage all = new Coverage();
		years.forEach((year) -> all.add(year.coverage()));
		lines.add("Coverage facts: " + all.counts()
			.entrySet()
			.stream()
			.map((fact) -> fact.getKey() + " " + fact.getValue())
			.collect(Collectors.joining(", ")));
		Map<String, Integer> kinds = new TreeMap<>();
		years.forEach((year) -> year.kinds().forEach((kind, count) -> kinds.merge(kind, count, Integer::sum)));
		lines.add("");
		lines.add("Mails by kind: " + kinds.entrySet()
			.stream()
			.map((kind) -> kind.getKey() + " " + kind.getValue())
			.collect(Collectors.joining(", ")));
		return lines;
	}

	private static String line(Outcome year) {
		long excused = year.findings().stream().filter((finding) -> finding.excuse() != null).count();
		return String.format(Locale.ROOT,
				"| %d | %d | %s | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %.0f | %s |", year.plan().seed(),
				year.plan().applicants(), year.plan().faults() ? "yes" : "no", year.mails(), year.count(Rule.LATE),
				excused, year.count(Rule.SILENCE), year.count(Rule.GHOST), year.count(Rule.LOST),
				year.count(Rule.DUPLICATE), year.repeats(), year.calls(), year.count(Rule.HOUR), year.seconds(),
				year.hash());
	}

}
