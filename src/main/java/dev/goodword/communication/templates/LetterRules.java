package dev.goodword.communication.templates;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import dev.goodword.shared.LocaleTag;

/**
 * What the words of one kind of letter may and must speak of. The shipped words are the
 * measure: what they know the letter knows, what they say in every case must be said.
 */
public final class LetterRules {

	private static final Set<String> COMMON = Set.of(Field.CANDIDATE_GREETING.key(), Field.POSITION_TITLE.key());

	private final List<ContentFile> shipped;

	private final Function<String, Optional<String>> stops;

	private final Set<String> known = new TreeSet<>();

	private final Set<String> always = new TreeSet<>();

	private final Set<String> compulsory;

	LetterRules(List<ContentFile> shipped, Function<String, Optional<String>> stops) {
		this.shipped = List.copyOf(shipped);
		this.stops = stops;
		shipped.forEach((content) -> this.known.addAll(content.names()));
		shipped.forEach((content) -> this.always.addAll(content.unconditionalNames()));
		if (this.known.containsAll(COMMON)) {
			this.known.add(Field.REPLY_READ.key());
		}
		this.compulsory = new TreeSet<>(this.always);
		shipped.forEach((content) -> cases(Set.of())
			.forEach((present) -> this.compulsory.retainAll(probe(content.source(), present).printed())));
	}

	/** The fields the letter knows, by key. */
	public Set<String> known() {
		return Set.copyOf(this.known);
	}

	/** What has to be said in every case, by key. */
	public Set<String> compulsory() {
		return Set.copyOf(this.compulsory);
	}

	/** What is there in every letter of the kind, by key. */
	public Set<String> always() {
		return Set.copyOf(this.always);
	}

	Optional<String> stop(String words) {
		return this.stops.apply(words);
	}

	/** What the text leaves open in some case in which the shipped words do not. */
	Set<String> unguarded(LetterText text, LocaleTag language, Set<String> names) {
		Set<String> found = new TreeSet<>();
		LetterText model = this.shipped.stream()
			.filter((content) -> content.version().language().equals(language))
			.findFirst()
			.orElseThrow()
			.source();
		for (Set<String> present : cases(names)) {
			Set<String> holes = new TreeSet<>(probe(text, present).holes());
			holes.removeAll(probe(model, present).holes());
			found.addAll(holes);
		}
		found.retainAll(this.known);
		return found;
	}

	/** What has to be said and is not said in every case. */
	Set<String> unsaid(LetterText text, Set<String> names) {
		Set<String> unsaid = new TreeSet<>();
		for (Set<String> present : cases(names)) {
			Set<String> printed = probe(text, present).printed();
			this.compulsory.stream().filter((name) -> !printed.contains(name)).forEach(unsaid::add);
		}
		return unsaid;
	}

	/**
	 * The cases a text is tried in: nothing but what is always there, everything, and
	 * each of the rest alone and missing alone.
	 */
	private Set<Set<String>> cases(Set<String> more) {
		Set<String> optional = new TreeSet<>(this.known);
		optional.addAll(more);
		optional.removeAll(this.always);
		Set<Set<String>> cases = new LinkedHashSet<>();
		cases.add(this.always);
		cases.add(with(this.always, optional));
		for (String one : optional) {
			cases.add(with(this.always, Set.of(one)));
			Set<String> without = with(this.always, optional);
			without.remove(one);
			cases.add(without);
		}
		return cases;
	}

	private static Set<String> with(Set<String> some, Set<String> others) {
		Set<String> both = new HashSet<>(some);
		both.addAll(others);
		return both;
	}

	private Probe probe(LetterText text, Set<String> present) {
		return Probe.of(text, with(this.known, present), present);
	}

}
