package dev.goodword.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.NewAccount;
import dev.goodword.accounts.Role;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;

import org.springframework.stereotype.Component;

/**
 * Colleagues who meet applicants in first talks and are asked how recruiting serves them.
 * They live by their mail: nobody signs in as one of them.
 */
@Component
@OnSampleInstallation
class SampleColleagues {

	private final SampleTexts texts = SampleTexts.of("people.properties");

	private final Accounts accounts;

	SampleColleagues(Accounts accounts) {
		this.accounts = accounts;
	}

	/** Those of a department in Shanghai, by its name in the file of people. */
	List<AccountId> of(String department, SampleCompany.Place place) {
		List<AccountId> colleagues = new ArrayList<>();
		for (String name : this.texts.list("colleagues." + department)) {
			String mailbox = "interviewer-" + (colleagues.size() + 1) + "." + department;
			colleagues
				.add(this.accounts.createAccount(new NewAccount(name, new EmailAddress(mailbox + SampleCompany.DOMAIN),
						LocaleTag.ZH_HANS, place.zone(), Set.of(Grant.in(place.company(), Role.INTERVIEWER))), null));
		}
		return colleagues;
	}

}
