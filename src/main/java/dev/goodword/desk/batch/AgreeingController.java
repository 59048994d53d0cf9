package dev.goodword.desk.batch;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ChangedMeanwhile;
import dev.goodword.applications.Refused;
import dev.goodword.applications.bulk.DecidingBatches;
import dev.goodword.applications.bulk.UndoingBatches;
import dev.goodword.desk.batch.BatchReader.Sight;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saying yes to a decision about many, stopping it, and taking it back. */
@Controller
class AgreeingController {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

	private final BatchReader reader;

	private final BatchPages pages;

	private final DecidingBatches deciding;

	private final UndoingBatches undoing;

	AgreeingController(BatchReader reader, BatchPages pages, DecidingBatches deciding, UndoingBatches undoing) {
		this.reader = reader;
		this.pages = pages;
		this.deciding = deciding;
		this.undoing = undoing;
	}

	@PostMapping("/batches/{id}/agree")
	@Access(value = Audience.STAFF, permission = Permission.END_APPLICATION)
	ModelAndView agree(@PathVariable String id, @RequestParam(defaultValue = "-1") int version,
			@RequestParam(defaultValue = "") String count, StaffMember who, Locale locale) {
		Sight sight = this.reader.of(id, who, locale);
		String problem;
		try {
			boolean done = this.deciding.agree(sight.batch().id(), version, typed(count), who);
			return new ModelAndView(
					"redirect:" + sight.page() + "?done=" + (done ? "batch-decided" : "batch-second-asked"));
		}
		catch (Refused ex) {
			problem = sight.say(ex.refusal());
		}
		catch (ChangedMeanwhile | ConcurrencyFailureException ex) {
			problem = sight.say("applications.bulk.refused.changed");
		}
		ModelAndView page = BatchController.page(this.pages.view(this.reader.of(id, who, locale), 1),
				List.of(new Problem("count", problem)), HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("typed", count);
		return page;
	}

	/** The number as people type it, in full-width digits too; null for anything else. */
	private static @Nullable Integer typed(String count) {
		String plain = java.text.Normalizer.normalize(count.strip(), java.text.Normalizer.Form.NFKC);
		return NUMBER.matcher(plain).matches() ? Integer.valueOf(plain) : null;
	}

	@PostMapping("/batches/{id}/stop")
	@Access(value = Audience.STAFF, permission = Permission.END_APPLICATION)
	String stop(@PathVariable String id, StaffMember who, Locale locale) {
		Sight sight = this.reader.of(id, who, locale);
		this.undoing.stop(sight.batch().id(), who);
		return "redirect:" + sight.page();
	}

	@PostMapping("/batches/{id}/go-on")
	@Access(value = Audience.STAFF, permission = Permission.END_APPLICATION)
	String goOn(@PathVariable String id, StaffMember who, Locale locale) {
		Sight sight = this.reader.of(id, who, locale);
		this.undoing.goOn(sight.batch().id(), who);
		return "redirect:" + sight.page();
	}

	@PostMapping("/batches/{id}/undo")
	@Access(value = Audience.STAFF, permission = Permission.END_APPLICATION)
	String undo(@PathVariable String id, StaffMember who, Locale locale) {
		Sight sight = this.reader.of(id, who, locale);
		try {
			int left = this.undoing.undo(sight.batch().id(), who);
			return "redirect:" + sight.page() + "?done=" + ((left > 0) ? "batch-partly-undone" : "batch-undone");
		}
		catch (Refused | ConcurrencyFailureException ex) {
			return "redirect:" + sight.page() + "?done=batch-not-undone";
		}
	}

}
