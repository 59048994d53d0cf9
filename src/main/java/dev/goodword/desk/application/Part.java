package dev.goodword.desk.application;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.goodword.desk.PipelineQuery;

/**
 * What of an application's page an address asks for. Anything unknown in it is read as if
 * it were not there.
 *
 * @param tab the part
 * @param query the list one came from
 * @param kind what of a column alone is shown, in the word of the address; empty for all
 * @param sheet which sheet of a long column, from 1
 */
record Part(ApplicationTab tab, PipelineQuery query, String kind, int sheet) {

	private static final int LAST = 1000;

	static Part of(Map<String, String> asked) {
		return new Part(ApplicationTab.of(Objects.requireNonNullElse(asked.get("tab"), "")), PipelineQuery.of(asked),
				Objects.requireNonNullElse(asked.get("show"), ""),
				number(Objects.requireNonNullElse(asked.get("sheet"), "")));
	}

	/** The address of a tab. */
	String address(Reader reader, ApplicationTab wanted) {
		String list = this.query.query();
		return "/applications/" + reader.application().id()
				+ ((wanted == ApplicationTab.CV) ? list : (list.isEmpty() ? "?" : list + "&") + "tab=" + wanted.word());
	}

	/** The address of a sheet of this part's column; null shows all kinds. */
	String address(Reader reader, ColumnKind wanted, int number) {
		return address(reader, this.tab) + ((wanted == ColumnKind.ALL) ? "" : "&show=" + word(wanted))
				+ ((number > 1) ? "&sheet=" + number : "");
	}

	/** Whether things of a kind are shown. */
	boolean shows(ColumnKind one) {
		return chosen() == ColumnKind.ALL || chosen() == one;
	}

	/** What is shown alone; all when nothing is. */
	ColumnKind chosen() {
		for (ColumnKind one : ColumnKind.values()) {
			if (word(one).equals(this.kind)) {
				return one;
			}
		}
		return ColumnKind.ALL;
	}

	private static String word(ColumnKind one) {
		return one.name().toLowerCase(Locale.ROOT);
	}

	private static int number(String text) {
		return text.matches("[0-9]{1,4}") ? Math.max(1, Math.min(LAST, Integer.parseInt(text))) : 1;
	}

}
