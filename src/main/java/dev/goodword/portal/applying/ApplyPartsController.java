package dev.goodword.portal.applying;

import java.util.List;
import java.util.UUID;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.files.FileId;
import dev.goodword.files.ResumeFields;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The smaller buttons of the form: files, what was read in them, a slip in the address.
 */
@Controller
@RequestMapping("/jobs/{code}/apply")
class ApplyPartsController {

	private final ApplyPages pages;

	private final Drafts drafts;

	private final TakingForms taking;

	private final Uploads uploads;

	ApplyPartsController(ApplyPages pages, Drafts drafts, TakingForms taking, Uploads uploads) {
		this.pages = pages;
		this.drafts = drafts;
		this.taking = taking;
		this.uploads = uploads;
	}

	@Access(Audience.PUBLIC)
	@PostMapping("/files")
	String upload(Visit visit, @RequestParam(required = false) @Nullable List<MultipartFile> files,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		Uploads.Taken taken = this.taking.take(visit, files, request, response);
		if (taken.problems().isEmpty()) {
			return ApplyController.FORM + "#cv";
		}
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		return this.pages.show(visit, taken.draft(), taken.problems(), model);
	}

	@Access(Audience.PUBLIC)
	@PostMapping("/files/remove")
	String remove(Visit visit, @RequestParam UUID file, HttpServletRequest request, HttpServletResponse response) {
		this.drafts.remove(this.taking.take(visit, request, response), new FileId(file), visit);
		return ApplyController.FORM + "#cv";
	}

	@Access(Audience.PUBLIC)
	@PostMapping("/suggestions")
	String suggestions(Visit visit, @RequestParam boolean use, HttpServletRequest request,
			HttpServletResponse response) {
		Draft kept = this.taking.take(visit, request, response);
		ResumeFields found = this.uploads.suggestions(kept);
		this.drafts.change(kept, visit, (now) -> now
			.with(use ? Suggesting.use(now.form(), found) : now.form().with(ApplyForm.OFFER, "declined")));
		return ApplyController.FORM + "#name";
	}

	@Access(Audience.PUBLIC)
	@PostMapping("/mail")
	String mail(Visit visit, HttpServletRequest request, HttpServletResponse response) {
		Draft kept = this.taking.take(visit, request, response);
		String meant = this.pages.mail(kept.form());
		if (meant != null) {
			this.drafts.change(kept, visit, (now) -> now.with(now.form().with(ApplyForm.EMAIL, meant)));
		}
		return ApplyController.FORM + "#email";
	}

}
