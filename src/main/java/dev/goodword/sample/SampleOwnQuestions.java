package dev.goodword.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.Accounts;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.own.OwnKind;
import dev.goodword.surveys.own.OwnQuestions;
import dev.goodword.surveys.own.OwnWords;

import org.springframework.stereotype.Component;

/** What the sample companies ask of their own, beside what the product asks. */
@Component
@OnSampleInstallation
class SampleOwnQuestions {

	private final SampleTexts texts = SampleTexts.of("questions.properties");

	private final OwnQuestions questions;

	private final Accounts accounts;

	SampleOwnQuestions(OwnQuestions questions, Accounts accounts) {
		this.questions = questions;
		this.accounts = accounts;
	}

	/** Each company publishes them once; they are asked from the next month on. */
	void publish(List<SamplePositions.Opened> opened) {
		opened.stream()
			.map(SamplePositions.Opened::team)
			.collect(Collectors.toMap((team) -> team.place().company(), SamplePositions.Team::head, (one, same) -> one))
			.forEach((company, head) -> this.texts.list("own.codes")
				.forEach((code) -> this.questions.publish(this.accounts.company(company), null, words("own." + code),
						moments("own." + code), this.accounts.member(head))));
	}

	private OwnWords words(String key) {
		return new OwnWords(OwnKind.valueOf(this.texts.text(key + ".kind")), this.texts.both(key), options(key));
	}

	private List<LocalizedText> options(String key) {
		List<String> english = this.texts.list(key + ".options", LocaleTag.EN);
		List<String> chinese = this.texts.list(key + ".options", LocaleTag.ZH_HANS);
		List<LocalizedText> options = new ArrayList<>();
		for (int i = 0; i < english.size(); i++) {
			options.add(new LocalizedText(english.get(i), chinese.get(i)));
		}
		return options;
	}

	private Set<Touchpoint> moments(String key) {
		return this.texts.list(key + ".moments").stream().map(Touchpoint::valueOf).collect(Collectors.toSet());
	}

}
