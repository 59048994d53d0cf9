package dev.goodword.desk.letters;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.texts.LetterKinds;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Finds whose letters somebody asks for: those of companies whose letters they may read.
 * Others do not exist for them.
 */
@Component
class LetterPlaces {

	private final Accounts accounts;

	LetterPlaces(Accounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * The company asked for, else the first one, where the person works if possible.
	 * @throws ResponseStatusException not found, also when they may not know of it
	 */
	Company company(String id, StaffMember who) {
		List<Company> theirs = companies(who);
		return theirs.stream()
			.filter((each) -> id.isEmpty() ? each.zone().equals(who.zone()) : each.id().toString().equals(id))
			.findFirst()
			.or(() -> id.isEmpty() ? theirs.stream().findFirst() : Optional.empty())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** A letter to be read. */
	LetterPlace letter(String kind, String company, StaffMember who) {
		Company found = company(company, who);
		return LetterKinds.named(kind)
			.map((letter) -> new LetterPlace(found, letter, mayWrite(found, who)))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/**
	 * A letter to be written.
	 * @throws ResponseStatusException not found, or forbidden to who may only read it
	 */
	LetterPlace written(String kind, String company, StaffMember who) {
		LetterPlace place = letter(kind, company, who);
		if (!place.mayWrite()) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		return place;
	}

	boolean mayWrite(Company company, StaffMember who) {
		return may(who, Permission.MANAGE_TEMPLATES, company);
	}

	/** The companies whose letters the person may read. */
	List<Company> companies(StaffMember who) {
		return this.accounts.companies()
			.stream()
			.filter((company) -> may(who, Permission.READ_TEMPLATES, company))
			.toList();
	}

	/** Everybody who may read new words of the company as the second person. */
	List<StaffMember> readers(Company company) {
		return this.accounts.staff()
			.stream()
			.filter((person) -> may(person, Permission.READ_TEMPLATES, company))
			.toList();
	}

	/** How a colleague is called. */
	String name(AccountId id) {
		return this.accounts.member(id).name();
	}

	private static boolean may(StaffMember who, Permission what, Company company) {
		return AccessPolicy.may(who, what, new Scope(company.id(), null, false, Set.of()));
	}

}
