package dev.goodword.portal.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.applications.asking.AnsweringInquiries;
import dev.goodword.applications.asking.InquiryId;
import dev.goodword.applications.asking.InquiryPolicy;
import dev.goodword.files.FileId;
import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * Answers what we asked for, in words and files. What was typed and uploaded is kept with
 * every button, also when something is refused; looking changes nothing.
 */
@Controller
@RequestMapping("/a/{token}/more")
class InformationController {

	private final StatusFacts facts;

	private final StatusPages pages;

	private final WantedInformation wanted;

	private final InformationUploads uploads;

	private final AnsweringInquiries answering;

	InformationController(StatusFacts facts, StatusPages pages, WantedInformation wanted, InformationUploads uploads,
			AnsweringInquiries answering) {
		this.facts = facts;
		this.pages = pages;
		this.wanted = wanted;
		this.uploads = uploads;
		this.answering = answering;
	}

	@Access(Audience.CANDIDATE)
	@GetMapping
	String show(Tracked tracked, LocaleTag language, Model model) {
		StatusFacts.Facts known = this.facts.of(tracked);
		return this.wanted.of(known)
			.map((inquiry) -> page(tracked, known, this.wanted.view(inquiry, known, language), List.of(), language,
					model))
			.orElse("redirect:" + tracked.base() + "?done=information-none");
	}

	@Access(Audience.CANDIDATE)
	@PostMapping
	String send(Tracked tracked, @RequestParam Map<String, String> typed,
			@RequestParam(required = false) @Nullable List<MultipartFile> files, HttpServletResponse response,
			LocaleTag language, Model model) {
		return act(tracked, typed, files, response, language, model, (application, inquiry) -> {
			this.answering.answer(application, inquiry, texts(typed));
			return tracked.base() + "?done=information-sent";
		});
	}

	/** Keeps what is there; nothing is sent. */
	@Access(Audience.CANDIDATE)
	@PostMapping("/files")
	String upload(Tracked tracked, @RequestParam Map<String, String> typed,
			@RequestParam(required = false) @Nullable List<MultipartFile> files, HttpServletResponse response,
			LocaleTag language, Model model) {
		return act(tracked, typed, files, response, language, model,
				(application, inquiry) -> tracked.base() + "/more?done=information-kept#files");
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/remove")
	String remove(Tracked tracked, @RequestParam Map<String, String> typed,
			@RequestParam(required = false) @Nullable List<MultipartFile> files,
			@RequestParam(defaultValue = "") String file, HttpServletResponse response, LocaleTag language,
			Model model) {
		return act(tracked, typed, files, response, language, model, (application, inquiry) -> {
			this.answering.remove(application, inquiry, file(file));
			return tracked.base() + "/more#files";
		});
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/time")
	String time(Tracked tracked, @RequestParam Map<String, String> typed,
			@RequestParam(required = false) @Nullable List<MultipartFile> files, HttpServletResponse response,
			LocaleTag language, Model model) {
		return act(tracked, typed, files, response, language, model,
				(application, inquiry) -> tracked.base() + (this.answering.moreTime(application, inquiry)
						? "/more?done=information-time" : "/more?done=information-time-wanted"));
	}

	/** First everything is kept, then the act is tried. */
	private String act(Tracked tracked, Map<String, String> typed, @Nullable List<MultipartFile> files,
			HttpServletResponse response, LocaleTag language, Model model, Act act) {
		JobApplicationId application = application(tracked);
		InquiryId inquiry = inquiry(typed.getOrDefault("inquiry", ""));
		List<WantedInformation.Problem> problems = new ArrayList<>();
		try {
			this.answering.keep(application, inquiry, texts(typed));
			problems.addAll(this.uploads.take(application, inquiry, files, language));
			if (problems.isEmpty()) {
				return "redirect:" + act.on(application, inquiry);
			}
		}
		catch (Refused refusal) {
			problems.add(this.wanted.problem(refusal.refusal(), language));
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		StatusFacts.Facts known = this.facts.of(tracked);
		WantedInformation.View view = this.wanted.of(known)
			.filter((shown) -> shown.id().equals(inquiry))
			.map((shown) -> this.wanted.view(shown, known, language).typed(texts(typed), problems))
			.orElse(null);
		if (view == null) {
			model.addAttribute("typed", texts(typed).stream().filter((text) -> !text.isBlank()).toList());
		}
		return page(tracked, known, view, problems, language, model);
	}

	private String page(Tracked tracked, StatusFacts.Facts known, WantedInformation.@Nullable View view,
			List<WantedInformation.Problem> problems, LocaleTag language, Model model) {
		model.addAttribute("base", tracked.base());
		model.addAttribute("over", this.pages.over(known, language));
		model.addAttribute("companyName", known.card().company().in(language));
		model.addAttribute("asked", view);
		model.addAttribute("problems", problems);
		return "portal/more";
	}

	/** Whoever is led here has an application; a repeated submission has none. */
	private JobApplicationId application(Tracked tracked) {
		return this.facts.application(tracked.subject())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
			.id();
	}

	private static List<String> texts(Map<String, String> typed) {
		return IntStream.rangeClosed(1, InquiryPolicy.MOST_ITEMS)
			.mapToObj((number) -> typed.getOrDefault("answer-" + number, ""))
			.toList();
	}

	private static InquiryId inquiry(String text) {
		try {
			return InquiryId.of(text);
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	private static FileId file(String text) {
		try {
			return new FileId(UUID.fromString(text));
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	/** What a button does, once everything is kept; says where to go on. */
	private interface Act {

		String on(JobApplicationId application, InquiryId inquiry);

	}

}
