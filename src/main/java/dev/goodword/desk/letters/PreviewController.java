package dev.goodword.desk.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.templates.IncompleteLetter;
import dev.goodword.communication.RealPerson;
import dev.goodword.communication.templates.Letter;
import dev.goodword.communication.templates.LetterText;
import dev.goodword.communication.templates.SamplePerson;
import dev.goodword.communication.texts.TextTrials;
import dev.goodword.communication.TrialMails;
import dev.goodword.desk.LetterFrame;
import dev.goodword.desk.Wording;
import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * A letter as people who are hard to write to would get it. The HTML has an address of
 * its own and is shown in a frame: it may do nothing but show itself.
 */
@Controller
class PreviewController {

	private static final String CONTENT = "Content-Security-Policy";

	private final LetterPlaces places;

	private final EditorPage pages;

	private final TextTrials trials;

	private final TrialMails mails;

	private final Applicants applicants;

	private final MessageSource texts;

	PreviewController(LetterPlaces places, EditorPage pages, TextTrials trials, TrialMails mails, Applicants applicants,
			MessageSource texts) {
		this.places = places;
		this.pages = pages;
		this.trials = trials;
		this.mails = mails;
		this.applicants = applicants;
		this.texts = texts;
	}

	@GetMapping("/letter-texts/{kind}/preview")
	@Access(value = Audience.STAFF, permission = Permission.READ_TEMPLATES)
	String preview(@PathVariable String kind, @RequestParam Map<String, String> asked, StaffMember who, Locale locale,
			Model model, HttpServletResponse response) {
		LetterPlace place = this.places.letter(kind, asked.getOrDefault("company", ""), who);
		Wording words = new Wording(this.texts, LocaleTag.of(locale), who.zone());
		Trial trial = trial(place, Previewed.of(asked, words.language()), who);
		Previewed how = trial.how();
		Letter letter = letter(place, trial);
		response.setHeader(CONTENT, response.getHeader(CONTENT) + "; frame-src 'self'");
		model.addAttribute("preview",
				new PreviewView(words.say(place.kind().label()), place.home(), place.kind().name(),
						place.company().id().toString(), how.language().value(), how.to(), how.look().code(),
						how.dark(), (letter != null) ? letter.subject() : null, (letter != null) ? letter.text() : null,
						place.href("/mail") + how.query(), who.email().value(), people(words),
						this.applicants.of(place.id(), who, words), languages(words)));
		return "desk/letter-preview";
	}

	private static List<PreviewView.Choice> people(Wording words) {
		return Arrays.stream(SamplePerson.values())
			.map((person) -> new PreviewView.Choice(person.code(),
					words.say("texts.person." + person.code(), person.greeting(words.language()))))
			.toList();
	}

	private static List<PreviewView.Choice> languages(Wording words) {
		return LocaleTag.SPOKEN.stream()
			.map((language) -> new PreviewView.Choice(language.value(), words.say("texts.language." + language)))
			.toList();
	}

	/** The HTML part alone, for the frame. */
	@GetMapping("/letter-texts/{kind}/mail")
	@Access(value = Audience.STAFF, permission = Permission.READ_TEMPLATES)
	ResponseEntity<String> mail(@PathVariable String kind, @RequestParam Map<String, String> asked, StaffMember who,
			Locale locale) {
		LetterPlace place = this.places.letter(kind, asked.getOrDefault("company", ""), who);
		Trial trial = trial(place, Previewed.of(asked, LocaleTag.of(locale)), who);
		Letter letter = letter(place, trial);
		return ResponseEntity.status((letter != null) ? 200 : 422)
			.contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
			.header(CONTENT, LetterFrame.POLICY)
			.header("X-Content-Type-Options", "nosniff")
			.body((letter != null) ? trial.how().coloured(letter.html()) : "");
	}

	/** The draft to the person who asks, and to nobody else. */
	@PostMapping("/letter-texts/{kind}/trial")
	@Access(value = Audience.STAFF, permission = Permission.READ_TEMPLATES)
	String send(@PathVariable String kind, @RequestParam Map<String, String> asked, StaffMember who, Locale locale) {
		LetterPlace place = this.places.letter(kind, asked.getOrDefault("company", ""), who);
		Previewed how = Previewed.of(asked, LocaleTag.of(locale));
		boolean possible = how.application() == null && letter(place, new Trial(how, null)) != null
				&& this.mails.send(place.id(), place.kind(), how.language(), how.person(), who);
		return "redirect:" + place.href("/preview") + how.query()
				+ (possible ? "&done=letter-trial" : "&done=letter-no-trial");
	}

	/** Somebody real has the letter in their own language. */
	private Trial trial(LetterPlace place, Previewed how, StaffMember who) {
		if (how.application() == null) {
			return new Trial(how, null);
		}
		RealPerson person = this.applicants.find(how.application(), place.id(), who)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return new Trial(how.in(person.language()), person);
	}

	/** The draft, else the present words; null when nothing can be written with them. */
	private @Nullable Letter letter(LetterPlace place, Trial trial) {
		Previewed how = trial.how();
		try {
			LetterText text = this.trials.effective(place.kind(), how.language(), this.pages.words(place));
			return (trial.person() != null)
					? this.trials.letter(place.kind(), text, trial.person(), place.company().name())
					: this.trials.letter(place.kind(), how.language(), text, how.person(), place.company().name());
		}
		catch (IncompleteLetter | IllegalArgumentException ex) {
			return null;
		}
	}

	/** Who is to get it, and how it is looked at. */
	private record Trial(Previewed how, @Nullable RealPerson person) {
	}

}
