package dev.goodword.portal;

import java.util.List;
import java.util.Objects;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.complaints.improving.ImprovementSummary;
import dev.goodword.complaints.improving.Improvements;
import dev.goodword.complaints.improving.PublicChange;
import dev.goodword.shared.LocaleTag;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What we changed because people told us; nothing in it names anybody. */
@Controller
class ChangesController {

	private final Improvements improvements;

	ChangesController(Improvements improvements) {
		this.improvements = improvements;
	}

	@GetMapping("/changes")
	@Access(Audience.PUBLIC)
	String changes(LocaleTag language, Model model) {
		List<Change> changes = this.improvements.published().stream().map((one) -> change(one, language)).toList();
		model.addAttribute("changes", changes);
		return "portal/changes";
	}

	private static Change change(ImprovementSummary one, LocaleTag language) {
		PublicChange words = Objects.requireNonNull(one.words());
		return new Change(words.said().in(language), words.changed().in(language));
	}

	/** What people said, and what we changed. */
	record Change(String said, String changed) {
	}

}
