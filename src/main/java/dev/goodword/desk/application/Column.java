package dev.goodword.desk.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import dev.goodword.desk.Tab;
import org.jspecify.annotations.Nullable;

/**
 * A long column, newest first, as much of it as fits on a sheet.
 *
 * @param <E> what stands in it
 * @param kinds what it can be narrowed to; empty when there is nothing to choose
 * @param entries what is shown
 * @param pages where this sheet stands among others; null when it is the only one
 */
record Column<E>(List<Tab> kinds, List<E> entries, @Nullable Pages pages) {

	/** So many stand on a sheet. */
	static final int SHEET = 30;

	/** A column without anything. */
	static <E> Column<E> empty() {
		return new Column<>(List.of(), List.of(), null);
	}

	/** The sheet that is asked for; only what stands on it is put into words. */
	static <E> Column<E> of(List<Dated<E>> all, Part part, Reader reader) {
		List<Dated<E>> chosen = all.stream()
			.filter((one) -> part.shows(one.kind()))
			.sorted(Comparator.comparing((Dated<E> one) -> one.at()).reversed())
			.toList();
		int last = Math.max(0, (chosen.size() - 1) / SHEET);
		int from = Math.min(part.sheet() - 1, last) * SHEET;
		int to = Math.min(from + SHEET, chosen.size());
		return new Column<>(kinds(all, part, reader),
				chosen.subList(from, to).stream().map((one) -> one.words().get()).toList(),
				(last == 0) ? null : pages(from, to, chosen.size(), part, reader));
	}

	private static Pages pages(int from, int to, int total, Part part, Reader reader) {
		int sheet = from / SHEET + 1;
		return new Pages(from + 1, to, reader.words().count(total),
				(sheet > 1) ? part.address(reader, part.chosen(), sheet - 1) : null,
				(to < total) ? part.address(reader, part.chosen(), sheet + 1) : null);
	}

	/** The kinds there are, with their numbers; what is chosen stays in any case. */
	private static <E> List<Tab> kinds(List<Dated<E>> all, Part part, Reader reader) {
		Map<ColumnKind, Integer> counts = new EnumMap<>(ColumnKind.class);
		all.forEach((one) -> counts.merge(one.kind(), 1, Integer::sum));
		if (counts.size() < 2 && part.chosen() == ColumnKind.ALL) {
			return List.of();
		}
		counts.put(ColumnKind.ALL, all.size());
		counts.putIfAbsent(part.chosen(), 0);
		List<Tab> tabs = new ArrayList<>();
		counts.forEach((kind, count) -> tabs
			.add(Tab.of(reader.say("desk.column." + kind), part.address(reader, kind, 1), kind == part.chosen())
				.counting(reader.words().count(count))));
		return tabs;
	}

	/**
	 * Something with its moment, put into words only when it is shown.
	 *
	 * @param <E> what it becomes
	 */
	record Dated<E>(Instant at, ColumnKind kind, Supplier<E> words) {
	}

	/**
	 * Where a sheet stands.
	 *
	 * @param previous the address of the newer sheet; null on the first
	 * @param next the address of the older one; null on the last
	 */
	record Pages(int from, int to, String total, @Nullable String previous, @Nullable String next) {
	}

}
