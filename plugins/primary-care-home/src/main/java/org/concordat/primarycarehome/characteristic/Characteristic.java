package org.concordat.primarycarehome.characteristic;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import org.concordat.primarycarehome.home.Home;
import org.concordat.primarycarehome.population.Scale;

/** One of the four characteristics of a Primary Care Home, as the National Association of Primary Care defines it. */
enum Characteristic {
    POPULATION {
        @Override
        Judgement judge(Home home, Scale scale) {
            return PopulationJudgement.of(home, scale);
        }
    },
    WORKFORCE {
        @Override
        Judgement judge(Home home, Scale scale) {
            return WorkforceJudgement.of(home);
        }
    },
    FOCUS {
        @Override
        Judgement judge(Home home, Scale scale) {
            return FocusJudgement.of(home);
        }
    },
    MONEY {
        @Override
        Judgement judge(Home home, Scale scale) {
            return MoneyJudgement.of(home);
        }
    };

    /** Whether a home has it, and why. */
    abstract Judgement judge(Home home, Scale scale);

    /** As a heading. */
    String label() {
        return WORDS.get("primary-care-home.characteristic." + name());
    }

    /** In a sentence. */
    String inWords() {
        return WORDS.get("primary-care-home.characteristic." + name() + ".short");
    }
}
