package dev.goodword.insights.recovery;

import java.util.List;
import java.util.stream.Stream;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.StaffMember;
import dev.goodword.surveys.OpenWish;

/**
 * Who sees to wishes at a company. Nobody sees a case who had a part in an application of
 * the person, whatever they are; where that is everybody, nobody does until somebody else
 * is named.
 *
 * @param heads the heads of recruiting
 * @param named those who look after ethics beside them
 */
record Circle(List<StaffMember> heads, List<StaffMember> named) {

	/**
	 * Heads outside; those who were named, too, when it is about ethics or there is no
	 * head outside.
	 */
	List<AccountId> readers(OpenWish wish, boolean ethics) {
		List<AccountId> readers = outside(this.heads, wish);
		return (ethics || readers.isEmpty()) ? both(readers, outside(this.named, wish)) : readers;
	}

	/** Those who are told at once what is about ethics: the named, else the heads. */
	List<AccountId> ethics(OpenWish wish) {
		List<AccountId> named = outside(this.named, wish);
		return named.isEmpty() ? outside(this.heads, wish) : named;
	}

	/** Whether somebody answers for all of them. */
	boolean isHead(StaffMember who) {
		return this.heads.stream().anyMatch((head) -> head.id().equals(who.id()));
	}

	private static List<AccountId> outside(List<StaffMember> people, OpenWish wish) {
		return people.stream().map(StaffMember::id).filter(wish::isOutside).toList();
	}

	private static List<AccountId> both(List<AccountId> some, List<AccountId> others) {
		return Stream.concat(some.stream(), others.stream()).distinct().toList();
	}

}
