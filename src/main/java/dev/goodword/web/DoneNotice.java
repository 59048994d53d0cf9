package dev.goodword.web;

import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows what was just done: the address of the next page names it ({@code ?done=moved}),
 * and only names that have a text {@code notice.<name>} are shown.
 */
@ControllerAdvice
class DoneNotice {

	private static final Pattern NAME = Pattern.compile("[a-z][a-z.-]{0,60}");

	/** Names with this word say that something was not done. */
	private static final Pattern NOT = Pattern.compile("(.*-)?not(-.*)?");

	/** The others that say that nothing, or not everything, was done. */
	private static final Set<String> NOTHING = Set.of("act-gone", "hold-gone", "undo-too-late", "calendar-gone",
			"nobody-chosen", "too-many-chosen", "batch-partly-undone", "no-choice", "nobody-here-late", "offer-over",
			"spans-same", "letter-same", "letter-no-trial", "texts-too-soon");

	private final MessageSource texts;

	DoneNotice(MessageSource texts) {
		this.texts = texts;
	}

	/** Whether nothing was done, which is no good news; false without a notice. */
	@ModelAttribute("undone")
	boolean undone(@RequestParam(name = "done", required = false) @Nullable String name) {
		return name != null && (NOTHING.contains(name) || NOT.matcher(name).matches());
	}

	/** The words of the notice for the layouts; null when there is none. */
	@ModelAttribute("done")
	@Nullable String done(@RequestParam(name = "done", required = false) @Nullable String name) {
		if (name == null || !NAME.matcher(name).matches()) {
			return null;
		}
		return this.texts.getMessage("notice." + name, null, null, LocaleContextHolder.getLocale());
	}

}
