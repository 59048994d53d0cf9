package dev.goodword.portal.tracking;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.applications.Applications;
import dev.goodword.applications.AttachedFile;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.Candidates;
import dev.goodword.files.Files;
import dev.goodword.files.StoredFile;
import dev.goodword.shared.LocaleTag;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What opens only after a code: what one sent, one's files, one's language. */
@Controller
@RequestMapping("/a/{token}")
class CandidateController {

	private final StatusFacts facts;

	private final StatusPages pages;

	private final Applications applications;

	private final Candidates candidates;

	private final Files files;

	CandidateController(StatusFacts facts, StatusPages pages, Applications applications, Candidates candidates,
			Files files) {
		this.facts = facts;
		this.pages = pages;
		this.applications = applications;
		this.candidates = candidates;
		this.files = files;
	}

	@Access(Audience.CANDIDATE)
	@GetMapping("/sent")
	String sent(Tracked tracked, LocaleTag language, Model model) {
		JobApplicationId id = applicationOf(tracked);
		StatusFacts.Facts known = this.facts.of(tracked);
		model.addAttribute("base", tracked.base());
		model.addAttribute("over", this.pages.over(known, language));
		model.addAttribute("person", known.person());
		model.addAttribute("answers",
				this.applications.answers(id)
					.stream()
					.map((answer) -> new Answer(answer.question().in(language), answer.answer()))
					.toList());
		model.addAttribute("papers", attached(id).map((file) -> this.files.file(file.file()).name()).toList());
		model.addAttribute("paper", this.pages.paper(tracked, known, language));
		model.addAttribute("companyName", known.card().company().in(language));
		return "portal/sent";
	}

	@Access(Audience.CANDIDATE)
	@GetMapping("/files/{number}")
	ResponseEntity<byte[]> file(Tracked tracked, @PathVariable int number) {
		List<AttachedFile> all = attached(applicationOf(tracked)).toList();
		if (number < 1 || number > all.size()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		StoredFile file = this.files.file(all.get(number - 1).file());
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.kind().mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.body(this.files.content(file.id()));
	}

	@Access(Audience.CANDIDATE)
	@PostMapping("/language")
	String language(Tracked tracked, @RequestParam String write) {
		LocaleTag wanted = LocaleTag.spoken(write)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		this.candidates.changeLanguage(tracked.target().candidate(), wanted);
		return "redirect:" + tracked.base() + "?lang=" + wanted + "&done=language";
	}

	private JobApplicationId applicationOf(Tracked tracked) {
		return this.facts.application(tracked.subject())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
			.id();
	}

	private Stream<AttachedFile> attached(JobApplicationId id) {
		return this.applications.attachedFiles(id).stream();
	}

	/** A question and its answer. */
	record Answer(String question, String answer) {
	}

}
