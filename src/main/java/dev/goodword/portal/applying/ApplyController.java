package dev.goodword.portal.applying;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The form of a position. Every button of it sends the whole form, which is kept first
 * and looked at afterwards, so that nothing typed is ever lost.
 */
@Controller
@RequestMapping("/jobs/{code}/apply")
class ApplyController {

	static final String FORM = "redirect:/jobs/{code}/apply";

	private final ApplyPages pages;

	private final Drafts drafts;

	private final TakingForms taking;

	private final SentHere sentHere;

	ApplyController(ApplyPages pages, Drafts drafts, TakingForms taking, SentHere sentHere) {
		this.pages = pages;
		this.drafts = drafts;
		this.taking = taking;
		this.sentHere = sentHere;
	}

	@Access(Audience.PUBLIC)
	@GetMapping
	String form(Visit visit, @RequestParam(required = false) @Nullable String check,
			@RequestParam(required = false) @Nullable String via, HttpServletRequest request, Model model) {
		Draft draft = this.drafts.open(request, visit);
		Draft begun = (draft.token() == null) ? draft.sentAs(this.sentHere.link(visit, request).orElse(null)) : draft;
		Draft shown = (via != null && draft.token() == null) ? begun.with(begun.form().with(ApplyForm.VIA, via))
				: begun;
		return this.pages.show(visit, shown, (check != null) ? visit.problems(shown) : List.of(), model);
	}

	@Access(Audience.PUBLIC)
	@PostMapping
	String review(Visit visit, @RequestParam(required = false) @Nullable List<MultipartFile> files,
			@RequestParam(required = false) @Nullable String lang, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Uploads.Taken taken = this.taking.take(visit, files, request, response);
		if (lang != null) {
			return FORM;
		}
		List<Problem> problems = new ArrayList<>(taken.problems());
		problems.addAll(visit.problems(taken.draft()));
		if (problems.isEmpty()) {
			return FORM + "/review";
		}
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		return this.pages.show(visit, taken.draft(), problems, model);
	}

	@Access(Audience.PUBLIC)
	@PostMapping("/later")
	String later(Visit visit, @RequestParam(required = false) @Nullable List<MultipartFile> files,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		Uploads.Taken taken = this.taking.take(visit, files, request, response);
		if (taken.problems().isEmpty()) {
			return FORM + "/saved";
		}
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		return this.pages.show(visit, taken.draft(), taken.problems(), model);
	}

	@Access(Audience.PUBLIC)
	@GetMapping("/saved")
	String saved(Visit visit, HttpServletRequest request, HttpServletResponse response, Model model) {
		Draft draft = this.drafts.open(request, visit);
		if (draft.token() == null || draft.until() == null || draft.sent() != null) {
			return FORM;
		}
		response.setHeader("Referrer-Policy", "no-referrer");
		model.addAttribute("privateLink", this.drafts.link(draft.token(), visit));
		model.addAttribute("until", this.pages.day(visit, draft.until()).tight());
		model.addAttribute("missing", visit.problems(draft).size());
		model.addAttribute("code", visit.code());
		model.addAttribute("over", this.pages.over(visit));
		model.addAttribute("companyName", this.pages.company(visit));
		return "portal/apply-saved";
	}

	/** The link of "finish later" asks first: looking at it changes nothing. */
	@Access(Audience.PUBLIC)
	@GetMapping("/draft/{token}")
	String resume(Visit visit, @PathVariable String token, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		response.setHeader("Referrer-Policy", "no-referrer");
		Draft own = this.drafts.open(request, visit);
		if (token.equals(own.token())) {
			return FORM;
		}
		Optional<Draft> found = this.drafts.find(token, visit).filter((draft) -> draft.sent() == null);
		if (found.isEmpty()) {
			return gone(visit, response, model);
		}
		model.addAttribute("until", this.pages.day(visit, Objects.requireNonNull(found.get().until())).text());
		model.addAttribute("replaces", own.token() != null && own.sent() == null);
		model.addAttribute("token", token);
		return place(visit, "portal/apply-draft", model);
	}

	/** Makes the draft of the link this browser's own; the link has served. */
	@Access(Audience.PUBLIC)
	@PostMapping("/draft/{token}")
	String adopt(Visit visit, @PathVariable String token, HttpServletResponse response, Model model) {
		response.setHeader("Referrer-Policy", "no-referrer");
		return this.drafts.adopt(token, visit, response) ? FORM : gone(visit, response, model);
	}

	private String gone(Visit visit, HttpServletResponse response, Model model) {
		response.setStatus(HttpServletResponse.SC_GONE);
		return place(visit, "portal/apply-gone", model);
	}

	private String place(Visit visit, String page, Model model) {
		model.addAttribute("code", visit.code());
		model.addAttribute("over", this.pages.over(visit));
		return page;
	}

}
